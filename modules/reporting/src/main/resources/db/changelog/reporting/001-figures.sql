--liquibase formatted sql
--changeset congdoan:reporting-001
-- Everything here is fed by events alone and may be emptied and fed again.
CREATE TABLE rpt_federation (
    federation_id  BIGINT       NOT NULL,
    version        BIGINT       NOT NULL,
    code           VARCHAR(60)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    confederation  TINYINT(1)   NOT NULL,
    governing_body VARCHAR(500) NOT NULL,
    heading_body   VARCHAR(500) NOT NULL,
    name           VARCHAR(300) NOT NULL,
    short_name     VARCHAR(200) NOT NULL,
    place          VARCHAR(100) NOT NULL,
    document_code  VARCHAR(40)  NOT NULL,
    PRIMARY KEY (federation_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- The path is made of ids in 32 hexadecimal digits: /<top>/<…>/<unit>/
CREATE TABLE rpt_unit (
    federation_id BIGINT        NOT NULL,
    unit_id       BINARY(16)    NOT NULL,
    version       BIGINT        NOT NULL,
    name          VARCHAR(300)  NOT NULL,
    path          VARCHAR(1000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    display_order INT           NOT NULL,
    active        TINYINT(1)    NOT NULL,
    PRIMARY KEY (federation_id, unit_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE rpt_campaign (
    federation_id   BIGINT       NOT NULL,
    campaign_id     BINARY(16)   NOT NULL,
    version         BIGINT       NOT NULL,
    code            VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    title           VARCHAR(500) NOT NULL,
    kind            VARCHAR(40)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    begins_on       DATE         NOT NULL,
    ends_on         DATE         NOT NULL,
    parent_code     VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    minimum_workers INT          NOT NULL,
    PRIMARY KEY (federation_id, campaign_id),
    KEY rpt_campaign_code (federation_id, code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE rpt_indicator (
    federation_id BIGINT       NOT NULL,
    campaign_id   BINARY(16)   NOT NULL,
    code          VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    position      INT          NOT NULL,
    name          VARCHAR(300) NOT NULL,
    parent_code   VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    counted       VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    sectors       VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    target        BIGINT       NULL,
    PRIMARY KEY (federation_id, campaign_id, code),
    CONSTRAINT rpt_indicator_campaign FOREIGN KEY (federation_id, campaign_id)
        REFERENCES rpt_campaign (federation_id, campaign_id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE rpt_participant (
    federation_id BIGINT     NOT NULL,
    campaign_id   BINARY(16) NOT NULL,
    unit_id       BINARY(16) NOT NULL,
    position      INT        NOT NULL,
    PRIMARY KEY (federation_id, campaign_id, unit_id),
    CONSTRAINT rpt_participant_campaign FOREIGN KEY (federation_id, campaign_id)
        REFERENCES rpt_campaign (federation_id, campaign_id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Which parts of an issue have arrived; quotas of a revision hold when all its parts are here.
CREATE TABLE rpt_issue_part (
    federation_id BIGINT     NOT NULL,
    campaign_id   BINARY(16) NOT NULL,
    revision      INT        NOT NULL,
    part          INT        NOT NULL,
    parts         INT        NOT NULL,
    PRIMARY KEY (federation_id, campaign_id, revision, part)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE rpt_quota (
    federation_id BIGINT       NOT NULL,
    campaign_id   BINARY(16)   NOT NULL,
    revision      INT          NOT NULL,
    unit_id       BINARY(16)   NOT NULL,
    indicator     VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    amount        BIGINT       NOT NULL,
    PRIMARY KEY (federation_id, campaign_id, revision, unit_id, indicator)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE rpt_daily (
    federation_id BIGINT      NOT NULL,
    unit_id       BINARY(16)  NOT NULL,
    counted_on    DATE        NOT NULL,
    kind          VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    sector        VARCHAR(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    amount        BIGINT      NOT NULL,
    PRIMARY KEY (federation_id, unit_id, counted_on, kind, sector),
    KEY rpt_daily_day (federation_id, counted_on)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
