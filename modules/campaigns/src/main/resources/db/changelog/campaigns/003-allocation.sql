--liquibase formatted sql
--changeset congdoan:campaigns-003
-- What a formula answered is kept for ever, with all that it was given.
CREATE TABLE cmp_run (
    federation_id  BIGINT       NOT NULL,
    id             BINARY(16)   NOT NULL,
    campaign_id    BINARY(16)   NOT NULL,
    formula        VARCHAR(150) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    plugin         VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    plugin_version VARCHAR(50)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    input          MEDIUMTEXT   NOT NULL,
    ran_at         DATETIME(6)  NOT NULL,
    ran_by         VARCHAR(200) NOT NULL,
    PRIMARY KEY (federation_id, id),
    CONSTRAINT cmp_run_campaign FOREIGN KEY (federation_id, campaign_id) REFERENCES cmp_campaign (federation_id, id)
);

-- Weight, whole, shared, step and rounding are filled where the core shared a target out by weight.
CREATE TABLE cmp_run_cell (
    federation_id BIGINT      NOT NULL,
    run_id        BINARY(16)  NOT NULL,
    unit_id       BINARY(16)  NOT NULL,
    indicator     VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    amount        BIGINT      NOT NULL,
    text_vi       TEXT        NOT NULL,
    text_en       TEXT        NOT NULL,
    weight        BIGINT      NULL,
    whole         BIGINT      NULL,
    shared        BIGINT      NULL,
    step          BIGINT      NULL,
    rounding      VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    PRIMARY KEY (federation_id, run_id, unit_id, indicator),
    CONSTRAINT cmp_run_cell_run FOREIGN KEY (federation_id, run_id) REFERENCES cmp_run (federation_id, id)
);

CREATE TABLE cmp_run_enterprise (
    federation_id BIGINT       NOT NULL,
    run_id        BINARY(16)   NOT NULL,
    unit_id       BINARY(16)   NOT NULL,
    indicator     VARCHAR(80)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    place         INT          NOT NULL,
    name          VARCHAR(300) NOT NULL,
    workers       INT          NOT NULL,
    counted_on    DATE         NOT NULL,
    PRIMARY KEY (federation_id, run_id, unit_id, indicator, place),
    CONSTRAINT cmp_run_enterprise_run FOREIGN KEY (federation_id, run_id) REFERENCES cmp_run (federation_id, id)
);

-- The present state of a cell: formula's and committee's number side by side.
CREATE TABLE cmp_cell (
    federation_id    BIGINT       NOT NULL,
    campaign_id      BINARY(16)   NOT NULL,
    unit_id          BINARY(16)   NOT NULL,
    indicator        VARCHAR(80)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    formula_amount   BIGINT       NULL,
    run_id           BINARY(16)   NULL,
    committee_amount BIGINT       NULL,
    reason           VARCHAR(500) NOT NULL,
    decided_by       VARCHAR(200) NULL,
    decided_at       DATETIME(6)  NULL,
    version          BIGINT       NOT NULL,
    PRIMARY KEY (federation_id, campaign_id, unit_id, indicator),
    CONSTRAINT cmp_cell_campaign FOREIGN KEY (federation_id, campaign_id) REFERENCES cmp_campaign (federation_id, id),
    CONSTRAINT cmp_cell_run FOREIGN KEY (federation_id, run_id) REFERENCES cmp_run (federation_id, id)
);

-- Everything the committee ever decided about a cell; a cleared override has no amount.
CREATE TABLE cmp_decision (
    federation_id BIGINT       NOT NULL,
    id            BINARY(16)   NOT NULL,
    campaign_id   BINARY(16)   NOT NULL,
    unit_id       BINARY(16)   NOT NULL,
    indicator     VARCHAR(80)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    amount        BIGINT       NULL,
    reason        VARCHAR(500) NOT NULL,
    decided_by    VARCHAR(200) NOT NULL,
    decided_at    DATETIME(6)  NOT NULL,
    PRIMARY KEY (federation_id, id),
    KEY cmp_decision_cell (federation_id, campaign_id, unit_id, indicator),
    CONSTRAINT cmp_decision_campaign FOREIGN KEY (federation_id, campaign_id) REFERENCES cmp_campaign (federation_id, id)
);

-- Source figures of a unit. mark: amount, dash or blank, three different statements.
CREATE TABLE cmp_measure (
    federation_id BIGINT      NOT NULL,
    campaign_id   BINARY(16)  NOT NULL,
    unit_id       BINARY(16)  NOT NULL,
    measure       VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    mark          VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    amount        BIGINT      NOT NULL,
    version       BIGINT      NOT NULL,
    PRIMARY KEY (federation_id, campaign_id, unit_id, measure),
    CONSTRAINT cmp_measure_campaign FOREIGN KEY (federation_id, campaign_id) REFERENCES cmp_campaign (federation_id, id)
);
