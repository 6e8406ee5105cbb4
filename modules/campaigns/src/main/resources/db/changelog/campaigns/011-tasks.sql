--liquibase formatted sql
--changeset congdoan:campaigns-011
-- What each list says of an enterprise's workers; fed by organisation's facts only.
CREATE TABLE cmp_workforce (
    federation_id BIGINT      NOT NULL,
    enterprise_id BINARY(16)  NOT NULL,
    source        VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    version       BIGINT      NOT NULL,
    workers       INT         NOT NULL,
    counted_on    DATE        NOT NULL,
    PRIMARY KEY (federation_id, enterprise_id, source)
);

-- What was known before the sources were kept apart.
INSERT INTO cmp_workforce (federation_id, enterprise_id, source, version, workers, counted_on)
SELECT federation_id, id, source, version, workers, counted_on FROM cmp_enterprise;

-- What a plan asks somebody to do by a day. A task that is dropped stays, with its reason.
CREATE TABLE cmp_task (
    federation_id BIGINT       NOT NULL,
    id            BINARY(16)   NOT NULL,
    campaign_id   BINARY(16)   NOT NULL,
    kind          VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    what          VARCHAR(500) NOT NULL,
    body          VARCHAR(200) NOT NULL,
    officer       VARCHAR(200) NOT NULL,
    unit_id       BINARY(16)   NULL,
    cut_off       DATE         NULL,
    due_on        DATE         NOT NULL,
    calendar      VARCHAR(150) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    state         VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    settled_on    DATE         NULL,
    remark        VARCHAR(500) NOT NULL,
    version       BIGINT       NOT NULL,
    changed_by    VARCHAR(200) NOT NULL,
    changed_at    DATETIME(6)  NOT NULL,
    PRIMARY KEY (federation_id, id),
    KEY cmp_task_due (federation_id, state, due_on),
    CONSTRAINT cmp_task_campaign FOREIGN KEY (federation_id, campaign_id) REFERENCES cmp_campaign (federation_id, id)
);
