--liquibase formatted sql
--changeset congdoan:campaigns-005
-- The version that a campaign stays on, what its formula is set to (JSON), which list its workers come from.
ALTER TABLE cmp_campaign
    ADD COLUMN plugin_version VARCHAR(50)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    ADD COLUMN parameters     VARCHAR(4000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT '{}',
    ADD COLUMN source         VARCHAR(60)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    ADD COLUMN tolerance      INT           NOT NULL DEFAULT 10,
    ADD COLUMN peak_months    VARCHAR(40)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT '';

CREATE TABLE cmp_milestone (
    federation_id BIGINT      NOT NULL,
    campaign_id   BINARY(16)  NOT NULL,
    until_day     DATE        NOT NULL,
    indicator     VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    target        BIGINT      NOT NULL,
    PRIMARY KEY (federation_id, campaign_id, until_day, indicator),
    CONSTRAINT cmp_milestone_campaign FOREIGN KEY (federation_id, campaign_id) REFERENCES cmp_campaign (federation_id, id)
);

-- An empty unit, direction or accumulation is the usual one of what is counted.
ALTER TABLE cmp_indicator
    ADD COLUMN breakdown    VARCHAR(60)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT '',
    ADD COLUMN in_unit      VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT '',
    ADD COLUMN direction    VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT '',
    ADD COLUMN accumulation VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT '',
    ADD COLUMN rule_kind    VARCHAR(60)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    ADD COLUMN registered   BIGINT       NULL,
    ADD COLUMN encouraged   BIGINT       NULL,
    ADD COLUMN legal_basis  VARCHAR(500) NOT NULL DEFAULT '';
