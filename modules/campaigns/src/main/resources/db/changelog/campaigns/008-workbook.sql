--liquibase formatted sql
--changeset congdoan:campaigns-008
-- Files as they were sent, until they are taken over or forgotten.
CREATE TABLE cmp_upload (
    federation_id BIGINT       NOT NULL,
    id            BINARY(16)   NOT NULL,
    campaign_id   BINARY(16)   NOT NULL,
    purpose       VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    file_name     VARCHAR(200) NOT NULL,
    content       MEDIUMBLOB   NOT NULL,
    state         VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    read_at       DATETIME(6)  NOT NULL,
    read_by       VARCHAR(200) NOT NULL,
    PRIMARY KEY (federation_id, id),
    KEY cmp_upload_age (federation_id, read_at),
    CONSTRAINT cmp_upload_campaign FOREIGN KEY (federation_id, campaign_id) REFERENCES cmp_campaign (federation_id, id)
);

-- A printed table as it was read, with what each of its columns means, as JSON; a mapping allows any number of columns.
ALTER TABLE cmp_import ADD COLUMN content MEDIUMTEXT NULL;

-- What the columns under such headers mean to the federation, as it was said last; a JSON list of meanings.
CREATE TABLE cmp_mapping (
    federation_id BIGINT       NOT NULL,
    signature     CHAR(64)     CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    meanings      TEXT         NOT NULL,
    said_at       DATETIME(6)  NOT NULL,
    said_by       VARCHAR(200) NOT NULL,
    PRIMARY KEY (federation_id, signature)
);

-- Names that the federation's tables give to its units beside their official ones, without tones.
CREATE TABLE cmp_alias (
    federation_id BIGINT       NOT NULL,
    name_key      VARCHAR(250) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    unit_id       BINARY(16)   NOT NULL,
    PRIMARY KEY (federation_id, name_key)
);
