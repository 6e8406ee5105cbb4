--liquibase formatted sql
--changeset congdoan:provinces-002
-- The version a federation uses; null follows the newest one.
ALTER TABLE prv_enabled
    ADD COLUMN version VARCHAR(50) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL;

-- One version; empty text for all of them.
ALTER TABLE prv_switched_off
    ADD COLUMN version VARCHAR(50) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT '' AFTER plugin_id,
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (plugin_id, version);

-- What a federation set of a formula's parameters; what is missing is preset.
CREATE TABLE prv_parameter (
    federation_id BIGINT       NOT NULL,
    plugin_id     VARCHAR(60)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    formula       VARCHAR(60)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    parameter     VARCHAR(60)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    entered       VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (federation_id, plugin_id, formula, parameter)
);

-- Plugin files, where all nodes find them.
CREATE TABLE prv_file (
    sha256     CHAR(64)     CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
    plugin_id  VARCHAR(60)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    version    VARCHAR(50)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    file_name  VARCHAR(200) NOT NULL,
    content    LONGBLOB     NOT NULL,
    brought_by VARCHAR(200) NOT NULL,
    brought_at DATETIME(6)  NOT NULL
);

-- The files that may be loaded.
CREATE TABLE prv_allowed (
    sha256     CHAR(64)     CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
    allowed_by VARCHAR(200) NOT NULL,
    allowed_at DATETIME(6)  NOT NULL
);

-- Every question put to a plugin and what came of it; old ones are forgotten.
CREATE TABLE prv_call (
    id              BINARY(16)    NOT NULL PRIMARY KEY,
    home_federation BIGINT        NULL,
    plugin_id       VARCHAR(60)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    version         VARCHAR(50)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    asked           VARCHAR(100)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    outcome         VARCHAR(20)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    took_ms         BIGINT        NOT NULL,
    message_key     VARCHAR(100)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    message_args    VARCHAR(1000) NULL,
    asked_at        DATETIME(6)   NOT NULL,
    KEY prv_call_home (home_federation, id),
    KEY prv_call_bad (outcome, id)
);
