--liquibase formatted sql
--changeset congdoan:provinces-001
-- Which plugins a federation uses; no row at all means the national default.
CREATE TABLE prv_enabled (
    federation_id BIGINT      NOT NULL,
    plugin_id     VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    chosen        TINYINT(1)  NOT NULL,
    enabled_by    BINARY(16)  NOT NULL,
    enabled_at    DATETIME(6) NOT NULL,
    PRIMARY KEY (federation_id, plugin_id)
);

-- Plugins that nobody may ask: switched off by the operator, or by the host after failures in a row.
CREATE TABLE prv_switched_off (
    plugin_id     VARCHAR(60)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
    by_host       TINYINT(1)    NOT NULL,
    failure_key   VARCHAR(100)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    failure_args  VARCHAR(1000) NOT NULL,
    switched_by   BINARY(16)    NOT NULL,
    switched_at   DATETIME(6)   NOT NULL
);
