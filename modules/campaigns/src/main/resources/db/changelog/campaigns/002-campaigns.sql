--liquibase formatted sql
--changeset congdoan:campaigns-002
CREATE TABLE cmp_campaign (
    federation_id   BIGINT       NOT NULL,
    id              BINARY(16)   NOT NULL,
    code            VARCHAR(60)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    title           VARCHAR(400) NOT NULL,
    kind            VARCHAR(30)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    first_day       DATE         NOT NULL,
    last_day        DATE         NOT NULL,
    parent_id       BINARY(16)   NULL,
    formula         VARCHAR(150) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    plan_layout     VARCHAR(150) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    progress_layout VARCHAR(150) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    state           VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    version         BIGINT       NOT NULL,
    revision        INT          NOT NULL,
    opened_at       DATETIME(6)  NOT NULL,
    PRIMARY KEY (federation_id, id),
    UNIQUE KEY cmp_campaign_code (federation_id, code),
    CONSTRAINT cmp_campaign_parent FOREIGN KEY (federation_id, parent_id) REFERENCES cmp_campaign (federation_id, id)
);

CREATE TABLE cmp_threshold (
    federation_id BIGINT     NOT NULL,
    campaign_id   BINARY(16) NOT NULL,
    from_day      DATE       NOT NULL,
    workers       INT        NOT NULL,
    PRIMARY KEY (federation_id, campaign_id, from_day),
    CONSTRAINT cmp_threshold_campaign FOREIGN KEY (federation_id, campaign_id) REFERENCES cmp_campaign (federation_id, id)
);

CREATE TABLE cmp_participant (
    federation_id  BIGINT       NOT NULL,
    campaign_id    BINARY(16)   NOT NULL,
    unit_id        BINARY(16)   NOT NULL,
    place_in_order INT          NOT NULL,
    note           VARCHAR(500) NOT NULL,
    version        BIGINT       NOT NULL,
    PRIMARY KEY (federation_id, campaign_id, unit_id),
    CONSTRAINT cmp_participant_campaign FOREIGN KEY (federation_id, campaign_id) REFERENCES cmp_campaign (federation_id, id)
);

CREATE TABLE cmp_indicator (
    federation_id  BIGINT       NOT NULL,
    campaign_id    BINARY(16)   NOT NULL,
    code           VARCHAR(80)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    name           VARCHAR(300) NOT NULL,
    parent_code    VARCHAR(80)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    counted        VARCHAR(30)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    sectors        VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    target         BIGINT       NULL,
    place_in_order INT          NOT NULL,
    PRIMARY KEY (federation_id, campaign_id, code),
    CONSTRAINT cmp_indicator_campaign FOREIGN KEY (federation_id, campaign_id) REFERENCES cmp_campaign (federation_id, id)
);
