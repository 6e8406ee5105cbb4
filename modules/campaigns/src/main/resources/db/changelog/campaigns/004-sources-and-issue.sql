--liquibase formatted sql
--changeset congdoan:campaigns-004
-- A table that was read in; nothing of it counts before it is confirmed.
CREATE TABLE cmp_import (
    federation_id BIGINT       NOT NULL,
    id            BINARY(16)   NOT NULL,
    campaign_id   BINARY(16)   NOT NULL,
    file_name     VARCHAR(200) NOT NULL,
    state         VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    read_at       DATETIME(6)  NOT NULL,
    read_by       VARCHAR(200) NOT NULL,
    PRIMARY KEY (federation_id, id),
    CONSTRAINT cmp_import_campaign FOREIGN KEY (federation_id, campaign_id) REFERENCES cmp_campaign (federation_id, id)
);

-- Each cell as printed; unit_id is null in the row of totals.
CREATE TABLE cmp_printed (
    federation_id BIGINT       NOT NULL,
    import_id     BINARY(16)   NOT NULL,
    row_in_file   INT          NOT NULL,
    column_code   VARCHAR(40)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    unit_id       BINARY(16)   NULL,
    printed       VARCHAR(300) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (federation_id, import_id, row_in_file, column_code),
    CONSTRAINT cmp_printed_import FOREIGN KEY (federation_id, import_id) REFERENCES cmp_import (federation_id, id)
);

-- What was issued, frozen: the figures the plan is printed from, as JSON.
CREATE TABLE cmp_revision (
    federation_id   BIGINT       NOT NULL,
    campaign_id     BINARY(16)   NOT NULL,
    revision        INT          NOT NULL,
    document_number VARCHAR(20)  NULL,
    document_date   DATE         NULL,
    facts           MEDIUMTEXT   NOT NULL,
    issued_at       DATETIME(6)  NOT NULL,
    issued_by       VARCHAR(200) NOT NULL,
    PRIMARY KEY (federation_id, campaign_id, revision),
    CONSTRAINT cmp_revision_campaign FOREIGN KEY (federation_id, campaign_id) REFERENCES cmp_campaign (federation_id, id)
);
