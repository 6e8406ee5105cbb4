--liquibase formatted sql
--changeset congdoan:campaigns-009
-- Which federation it is, for programmes over federations.
ALTER TABLE cmp_federation
    ADD COLUMN code          VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT '',
    ADD COLUMN confederation TINYINT(1)  NOT NULL DEFAULT 0;

-- What moved, by unit, day, kind and sector: the sum of all that membership ever told. Fed by listeners only.
CREATE TABLE cmp_tally (
    federation_id BIGINT      NOT NULL,
    unit_id       BINARY(16)  NOT NULL,
    counted_on    DATE        NOT NULL,
    kind          VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    sector        VARCHAR(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    amount        BIGINT      NOT NULL,
    PRIMARY KEY (federation_id, unit_id, counted_on, kind, sector),
    KEY cmp_tally_day (federation_id, counted_on)
);

-- Indicators that a federation wrote for itself, to be picked by its campaigns.
CREATE TABLE cmp_catalogue (
    federation_id  BIGINT       NOT NULL,
    code           VARCHAR(80)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    name           VARCHAR(300) NOT NULL,
    parent_code    VARCHAR(80)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    counted        VARCHAR(30)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    sectors        VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    breakdown      VARCHAR(60)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    in_unit        VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    direction      VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    accumulation   VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    rule_kind      VARCHAR(60)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    version        BIGINT       NOT NULL,
    PRIMARY KEY (federation_id, code)
);

-- What a unit put its name to, and what it is encouraged to do besides; neither is ever summed with what is assigned.
CREATE TABLE cmp_registration (
    federation_id BIGINT       NOT NULL,
    campaign_id   BINARY(16)   NOT NULL,
    unit_id       BINARY(16)   NOT NULL,
    indicator     VARCHAR(80)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    registered    BIGINT       NULL,
    encouraged    BIGINT       NULL,
    changed_by    VARCHAR(200) NOT NULL,
    changed_at    DATETIME(6)  NOT NULL,
    version       BIGINT       NOT NULL,
    PRIMARY KEY (federation_id, campaign_id, unit_id, indicator),
    CONSTRAINT cmp_registration_campaign FOREIGN KEY (federation_id, campaign_id) REFERENCES cmp_campaign (federation_id, id)
);

-- What rules are computed from and no other module tells: unions rated, rated well, beside a Party organisation.
CREATE TABLE cmp_rule_input (
    federation_id BIGINT       NOT NULL,
    unit_id       BINARY(16)   NOT NULL,
    in_year       INT          NOT NULL,
    input         VARCHAR(40)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    amount        BIGINT       NOT NULL,
    entered_by    VARCHAR(200) NOT NULL,
    entered_at    DATETIME(6)  NOT NULL,
    version       BIGINT       NOT NULL,
    PRIMARY KEY (federation_id, unit_id, in_year, input)
);

-- Of the confederation: what a province (the id of its federation) is assigned, and its answer.
CREATE TABLE cmp_national_target (
    federation_id BIGINT       NOT NULL,
    campaign_id   BINARY(16)   NOT NULL,
    province_id   BIGINT       NOT NULL,
    indicator     VARCHAR(80)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    assigned      BIGINT       NULL,
    registered    BIGINT       NULL,
    note          VARCHAR(500) NOT NULL,
    answered_at   DATETIME(6)  NULL,
    answer        BIGINT       NOT NULL,
    version       BIGINT       NOT NULL,
    PRIMARY KEY (federation_id, campaign_id, province_id, indicator),
    CONSTRAINT cmp_national_target_campaign FOREIGN KEY (federation_id, campaign_id) REFERENCES cmp_campaign (federation_id, id)
);

-- Of the confederation: provinces that registered at least so much of an indicator hold a conference of their own.
CREATE TABLE cmp_national_rule (
    federation_id BIGINT      NOT NULL,
    campaign_id   BINARY(16)  NOT NULL,
    indicator     VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    registered    BIGINT      NOT NULL,
    PRIMARY KEY (federation_id, campaign_id),
    CONSTRAINT cmp_national_rule_campaign FOREIGN KEY (federation_id, campaign_id) REFERENCES cmp_campaign (federation_id, id)
);

-- Of a province: which of its campaigns stands for a programme of the confederation, and the number of its own last answer.
CREATE TABLE cmp_national_link (
    federation_id BIGINT       NOT NULL,
    campaign_id   BINARY(16)   NOT NULL,
    programme_id  BINARY(16)   NOT NULL,
    confederation BIGINT       NOT NULL,
    told_version  BIGINT       NOT NULL,
    note          VARCHAR(500) NOT NULL,
    answer        BIGINT       NOT NULL,
    PRIMARY KEY (federation_id, campaign_id),
    UNIQUE KEY cmp_national_link_programme (federation_id, programme_id),
    CONSTRAINT cmp_national_link_campaign FOREIGN KEY (federation_id, campaign_id) REFERENCES cmp_campaign (federation_id, id)
);
