--liquibase formatted sql
--changeset congdoan:provinces-003
-- Formulas that admins wrote: every version for ever, because campaigns stay on the one they began with.
CREATE TABLE prv_formula (
    federation_id BIGINT       NOT NULL,
    code          VARCHAR(60)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    version       INT          NOT NULL,
    content       MEDIUMTEXT   NOT NULL,
    used          TINYINT(1)   NOT NULL,
    written_by    VARCHAR(200) NOT NULL,
    written_at    DATETIME(6)  NOT NULL,
    PRIMARY KEY (federation_id, code, version)
);
