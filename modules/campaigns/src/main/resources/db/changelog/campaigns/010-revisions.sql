--liquibase formatted sql
--changeset congdoan:campaigns-010
-- Why a revision was made, the document that brought it, and how the campaign was set up then (JSON; null before it was needed).
-- A document that was withdrawn again is remembered in words.
ALTER TABLE cmp_revision
    ADD COLUMN reason        VARCHAR(500) NOT NULL DEFAULT '',
    ADD COLUMN document_id   BINARY(16)   NULL,
    ADD COLUMN document_type VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    ADD COLUMN document_code VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    ADD COLUMN recalled_sign VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    ADD COLUMN recalled_on   DATE         NULL,
    ADD COLUMN setup         MEDIUMTEXT   NULL;

-- The cells of each revision as they were issued, with who decided what and why.
CREATE TABLE cmp_issued_cell (
    federation_id    BIGINT       NOT NULL,
    campaign_id      BINARY(16)   NOT NULL,
    revision         INT          NOT NULL,
    unit_id          BINARY(16)   NOT NULL,
    indicator        VARCHAR(80)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    formula_amount   BIGINT       NULL,
    run_id           BINARY(16)   NULL,
    committee_amount BIGINT       NULL,
    reason           VARCHAR(500) NOT NULL,
    decided_by       VARCHAR(200) NULL,
    decided_at       DATETIME(6)  NULL,
    version          BIGINT       NOT NULL,
    PRIMARY KEY (federation_id, campaign_id, revision, unit_id, indicator),
    CONSTRAINT cmp_issued_cell_revision FOREIGN KEY (federation_id, campaign_id, revision)
        REFERENCES cmp_revision (federation_id, campaign_id, revision)
);

INSERT INTO cmp_issued_cell
SELECT c.federation_id, c.campaign_id, r.revision, c.unit_id, c.indicator, c.formula_amount, c.run_id, c.committee_amount,
       c.reason, c.decided_by, c.decided_at, c.version
FROM cmp_cell c JOIN cmp_revision r ON r.federation_id = c.federation_id AND r.campaign_id = c.campaign_id;

-- Every time a campaign was revised, the revision given up, closed, reopened.
CREATE TABLE cmp_turn (
    federation_id BIGINT       NOT NULL,
    id            BINARY(16)   NOT NULL,
    campaign_id   BINARY(16)   NOT NULL,
    kind          VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    revision      INT          NOT NULL,
    reason        VARCHAR(500) NOT NULL,
    turned_at     DATETIME(6)  NOT NULL,
    turned_by     VARCHAR(200) NOT NULL,
    PRIMARY KEY (federation_id, id),
    KEY cmp_turn_campaign (federation_id, campaign_id, kind, turned_at),
    CONSTRAINT cmp_turn_campaign FOREIGN KEY (federation_id, campaign_id) REFERENCES cmp_campaign (federation_id, id)
);

-- Enterprises that a quota of unions names; revision 0 is what stands now. Origin: formula or hand; dropped ones keep why.
CREATE TABLE cmp_named (
    federation_id BIGINT       NOT NULL,
    campaign_id   BINARY(16)   NOT NULL,
    revision      INT          NOT NULL,
    unit_id       BINARY(16)   NOT NULL,
    indicator     VARCHAR(80)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    enterprise_id BINARY(16)   NOT NULL,
    name          VARCHAR(300) NOT NULL,
    workers       INT          NOT NULL,
    counted_on    DATE         NOT NULL,
    place         INT          NOT NULL,
    origin        VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    dropped       TINYINT(1)   NOT NULL,
    reason        VARCHAR(500) NOT NULL,
    named_by      VARCHAR(200) NOT NULL,
    named_at      DATETIME(6)  NOT NULL,
    PRIMARY KEY (federation_id, campaign_id, revision, unit_id, indicator, enterprise_id),
    CONSTRAINT cmp_named_campaign FOREIGN KEY (federation_id, campaign_id) REFERENCES cmp_campaign (federation_id, id)
);

-- Unions founded in enterprises, as organisation tells.
CREATE TABLE cmp_founded (
    federation_id BIGINT     NOT NULL,
    enterprise_id BINARY(16) NOT NULL,
    union_id      BINARY(16) NOT NULL,
    under_id      BINARY(16) NOT NULL,
    members       INT        NOT NULL,
    founded_on    DATE       NOT NULL,
    PRIMARY KEY (federation_id, enterprise_id, union_id)
);

--changeset congdoan:campaigns-010-cascade
-- How a unit shares what it was assigned among the units below it.
CREATE TABLE cmp_cascade (
    federation_id BIGINT       NOT NULL,
    campaign_id   BINARY(16)   NOT NULL,
    unit_id       BINARY(16)   NOT NULL,
    version       BIGINT       NOT NULL,
    issues        INT          NOT NULL,
    issued_at     DATETIME(6)  NULL,
    issued_by     VARCHAR(200) NULL,
    PRIMARY KEY (federation_id, campaign_id, unit_id),
    CONSTRAINT cmp_cascade_campaign FOREIGN KEY (federation_id, campaign_id) REFERENCES cmp_campaign (federation_id, id)
);

-- Amount is what is being prepared, issued what was assigned last.
CREATE TABLE cmp_cascade_cell (
    federation_id BIGINT      NOT NULL,
    campaign_id   BINARY(16)  NOT NULL,
    unit_id       BINARY(16)  NOT NULL,
    child_id      BINARY(16)  NOT NULL,
    indicator     VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    amount        BIGINT      NULL,
    floor_amount  BIGINT      NULL,
    cap_amount    BIGINT      NULL,
    pinned        TINYINT(1)  NOT NULL,
    issued        BIGINT      NULL,
    PRIMARY KEY (federation_id, campaign_id, unit_id, child_id, indicator),
    KEY cmp_cascade_cell_child (federation_id, campaign_id, child_id),
    CONSTRAINT cmp_cascade_cell_cascade FOREIGN KEY (federation_id, campaign_id, unit_id)
        REFERENCES cmp_cascade (federation_id, campaign_id, unit_id)
);
