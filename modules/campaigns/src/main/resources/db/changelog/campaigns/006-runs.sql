--liquibase formatted sql
--changeset congdoan:campaigns-006
-- What a run was set to, and the committee's numbers that it shared the rest around (JSON); null when it was asked for all.
ALTER TABLE cmp_run
    ADD COLUMN parameters VARCHAR(4000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT '{}',
    ADD COLUMN pins       MEDIUMTEXT    NULL;

-- How a share was rounded and between which bounds; within names the total that a part was shared within.
ALTER TABLE cmp_run_cell
    ADD COLUMN method VARCHAR(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    ADD COLUMN within VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    ADD COLUMN least  BIGINT NULL,
    ADD COLUMN most   BIGINT NULL;
