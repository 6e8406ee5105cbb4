--liquibase formatted sql
--changeset congdoan:membership-001
-- Own copy of the units, fed by UnitDescribed. The path is made of ids in 32 hexadecimal digits: /<top>/<…>/<unit>/
CREATE TABLE mbr_unit (
    federation_id BIGINT        NOT NULL,
    unit_id       BINARY(16)    NOT NULL,
    version       BIGINT        NOT NULL,
    name          VARCHAR(300)  COLLATE utf8mb4_0900_ai_ci NOT NULL,
    path          VARCHAR(1000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    display_order INT           NOT NULL,
    active        TINYINT(1)    NOT NULL,
    PRIMARY KEY (federation_id, unit_id),
    KEY mbr_unit_path (federation_id, path)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Why a movement happened; the same for all federations.
CREATE TABLE mbr_reason (
    code          VARCHAR(40)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    kind          VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    name_vi       VARCHAR(100) NOT NULL,
    name_en       VARCHAR(100) NOT NULL,
    display_order INT          NOT NULL,
    PRIMARY KEY (code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- The ledger: rows are only ever added. A counter-entry has a negative amount and names the entry it corrects.
CREATE TABLE mbr_movement (
    federation_id BIGINT       NOT NULL,
    id            BINARY(16)   NOT NULL,
    unit_id       BINARY(16)   NOT NULL,
    moved_on      DATE         NOT NULL,
    kind          VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    reason        VARCHAR(40)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    sector        VARCHAR(30)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    amount        INT          NOT NULL,
    corrects_id   BINARY(16)   NULL,
    named         TINYINT(1)   NOT NULL,
    note          VARCHAR(500) NOT NULL,
    source        VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    recorded_by   BINARY(16)   NOT NULL,
    recorder      VARCHAR(200) NOT NULL,
    recorded_at   DATETIME(6)  NOT NULL,
    PRIMARY KEY (federation_id, id),
    KEY mbr_movement_unit (federation_id, unit_id, moved_on),
    KEY mbr_movement_day (federation_id, moved_on, id),
    KEY mbr_movement_corrects (federation_id, corrects_id),
    CONSTRAINT mbr_movement_reason FOREIGN KEY (reason) REFERENCES mbr_reason (code),
    CONSTRAINT mbr_movement_corrected FOREIGN KEY (federation_id, corrects_id) REFERENCES mbr_movement (federation_id, id),
    CONSTRAINT mbr_movement_sign CHECK ((corrects_id IS NULL AND amount > 0) OR (corrects_id IS NOT NULL AND amount < 0))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Basic personal data (Law 91/2025/QH15): names, birth and sex of the persons behind an entry.
CREATE TABLE mbr_member (
    federation_id BIGINT         NOT NULL,
    id            BINARY(16)     NOT NULL,
    movement_id   BINARY(16)     NOT NULL,
    full_name     VARCHAR(120)   NOT NULL,
    search_key    VARCHAR(120)   COLLATE utf8mb4_bin NOT NULL,
    sort_key      VARBINARY(600) NOT NULL,
    born_on       DATE           NULL,
    born_in       INT            NULL,
    sex           VARCHAR(10)    CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    PRIMARY KEY (federation_id, id),
    KEY mbr_member_order (federation_id, movement_id, sort_key),
    KEY mbr_member_search (federation_id, search_key),
    CONSTRAINT mbr_member_movement FOREIGN KEY (federation_id, movement_id) REFERENCES mbr_movement (federation_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
