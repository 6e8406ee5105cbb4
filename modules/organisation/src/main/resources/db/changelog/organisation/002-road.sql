--liquibase formatted sql
--changeset congdoan:organisation-002-teams

-- Common to all federations, as the kinds of units are.
CREATE TABLE org_team_kind (
    code          VARCHAR(40)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    vietnamese    VARCHAR(100) NOT NULL,
    english       VARCHAR(100) NOT NULL,
    display_order INT          NOT NULL,
    PRIMARY KEY (code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

INSERT INTO org_team_kind (code, vietnamese, english, display_order) VALUES
    ('steering_committee', 'Ban chỉ đạo phát triển đoàn viên', 'Steering committee', 1),
    ('task_team', 'Tổ công tác', 'Task team', 2),
    ('support_team', 'Tổ giúp việc', 'Support team', 3),
    ('collaborators', 'Nhóm cộng tác viên', 'Collaborators', 4);

CREATE TABLE org_team (
    federation_id   BIGINT       NOT NULL,
    id              BINARY(16)   NOT NULL,
    version         BIGINT       NOT NULL,
    kind            VARCHAR(40)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    name            VARCHAR(200) NOT NULL,
    search_key      VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    decision_number VARCHAR(60)  NULL,
    decided_on      DATE         NULL,
    works_from      DATE         NOT NULL,
    works_until     DATE         NULL,
    members         INT          NOT NULL,
    PRIMARY KEY (federation_id, id),
    KEY org_team_named (federation_id, search_key),
    KEY org_team_kind_used (kind),
    CONSTRAINT org_team_federation FOREIGN KEY (federation_id) REFERENCES org_federation (federation_id),
    CONSTRAINT org_team_of_kind FOREIGN KEY (kind) REFERENCES org_team_kind (code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Who ever was in a team; nobody is removed, membership ends by a day.
CREATE TABLE org_team_member (
    federation_id BIGINT       NOT NULL,
    team_id       BINARY(16)   NOT NULL,
    place         INT          NOT NULL,
    name          VARCHAR(120) NOT NULL,
    office        VARCHAR(200) NOT NULL,
    duty          VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    phone         VARCHAR(20)  NULL,
    serves_from   DATE         NOT NULL,
    serves_until  DATE         NULL,
    PRIMARY KEY (federation_id, team_id, place),
    CONSTRAINT org_team_member_of FOREIGN KEY (federation_id, team_id) REFERENCES org_team (federation_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- The area: no row means the whole federation.
CREATE TABLE org_team_unit (
    federation_id BIGINT       NOT NULL,
    team_id       BINARY(16)   NOT NULL,
    unit_id       BINARY(16)   NOT NULL,
    PRIMARY KEY (federation_id, team_id, unit_id),
    KEY org_team_unit_covers (federation_id, unit_id),
    CONSTRAINT org_team_unit_team FOREIGN KEY (federation_id, team_id) REFERENCES org_team (federation_id, id),
    CONSTRAINT org_team_unit_unit FOREIGN KEY (federation_id, unit_id) REFERENCES org_unit (federation_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- What a team was called and decided on before; no persons.
CREATE TABLE org_team_before (
    federation_id   BIGINT       NOT NULL,
    team_id         BINARY(16)   NOT NULL,
    version         BIGINT       NOT NULL,
    kind            VARCHAR(40)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    name            VARCHAR(200) NOT NULL,
    decision_number VARCHAR(60)  NULL,
    decided_on      DATE         NULL,
    works_from      DATE         NOT NULL,
    works_until     DATE         NULL,
    replaced_at     DATETIME(6)  NOT NULL,
    replaced_by     VARCHAR(150) NOT NULL,
    PRIMARY KEY (federation_id, team_id, version),
    CONSTRAINT org_team_before_of FOREIGN KEY (federation_id, team_id) REFERENCES org_team (federation_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

--changeset congdoan:organisation-002-road

-- What must hold on the road to a union, from a day on. These are the national rules, common to all.
CREATE TABLE org_road_norm (
    from_day       DATE         NOT NULL,
    minimum        INT          NOT NULL,
    delegates_from INT          NOT NULL,
    file_days      INT          NOT NULL,
    decision_days  INT          NOT NULL,
    source         VARCHAR(300) NOT NULL,
    PRIMARY KEY (from_day)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

INSERT INTO org_road_norm (from_day, minimum, delegates_from, file_days, decision_days, source) VALUES
    ('1929-07-28', 5, 150, 10, 15, 'Điều lệ Công đoàn Việt Nam và hướng dẫn thi hành; kiểm tra lại khi có Điều lệ mới');

-- A federation's own rules take the place of the national ones from their day on.
CREATE TABLE org_road_own_norm (
    federation_id  BIGINT       NOT NULL,
    from_day       DATE         NOT NULL,
    minimum        INT          NOT NULL,
    delegates_from INT          NOT NULL,
    file_days      INT          NOT NULL,
    decision_days  INT          NOT NULL,
    source         VARCHAR(300) NOT NULL,
    PRIMARY KEY (federation_id, from_day),
    CONSTRAINT org_road_own_norm_of FOREIGN KEY (federation_id) REFERENCES org_federation (federation_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Where an enterprise stands. due_on and due_for repeat the earliest of what waits, for lists and filters.
CREATE TABLE org_road (
    federation_id   BIGINT       NOT NULL,
    enterprise_id   BINARY(16)   NOT NULL,
    version         BIGINT       NOT NULL,
    stage           VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    since           DATE         NOT NULL,
    resumes_at      VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    postponed_until DATE         NULL,
    refused_by      VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    persons         INT          NULL,
    congress_on     DATE         NULL,
    team_id         BINARY(16)   NULL,
    team_place      INT          NULL,
    officer         VARCHAR(120) NULL,
    office          VARCHAR(200) NULL,
    next_step       VARCHAR(300) NULL,
    next_by         DATE         NULL,
    union_id        BINARY(16)   NULL,
    decision_number VARCHAR(60)  NULL,
    decided_on      DATE         NULL,
    due_on          DATE         NULL,
    due_for         VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    entries         INT          NOT NULL,
    PRIMARY KEY (federation_id, enterprise_id),
    KEY org_road_stage (federation_id, stage, due_on),
    KEY org_road_due (federation_id, due_on),
    KEY org_road_team (federation_id, team_id),
    KEY org_road_union (federation_id, union_id),
    CONSTRAINT org_road_enterprise FOREIGN KEY (federation_id, enterprise_id)
        REFERENCES org_enterprise (federation_id, id),
    CONSTRAINT org_road_its_team FOREIGN KEY (federation_id, team_id) REFERENCES org_team (federation_id, id),
    CONSTRAINT org_road_its_union FOREIGN KEY (federation_id, union_id) REFERENCES org_unit (federation_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Every step, note and paper, in the order in which they were entered; rows are only added.
CREATE TABLE org_road_entry (
    federation_id BIGINT       NOT NULL,
    enterprise_id BINARY(16)   NOT NULL,
    number        INT          NOT NULL,
    kind          VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    what          VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    happened_on   DATE         NULL,
    persons       INT          NULL,
    note          VARCHAR(1000) NOT NULL,
    recorded_at   DATETIME(6)  NOT NULL,
    recorded_by   VARCHAR(150) NOT NULL,
    PRIMARY KEY (federation_id, enterprise_id, number),
    CONSTRAINT org_road_entry_of FOREIGN KEY (federation_id, enterprise_id)
        REFERENCES org_road (federation_id, enterprise_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- The founding file as it lies on the table; org_road_entry tells how it came together.
CREATE TABLE org_road_paper (
    federation_id BIGINT       NOT NULL,
    enterprise_id BINARY(16)   NOT NULL,
    paper         VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    received_on   DATE         NOT NULL,
    PRIMARY KEY (federation_id, enterprise_id, paper),
    CONSTRAINT org_road_paper_of FOREIGN KEY (federation_id, enterprise_id)
        REFERENCES org_road (federation_id, enterprise_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Who was surveyed without a union before there was a road stands at its beginning.
INSERT INTO org_road (federation_id, enterprise_id, version, stage, since, entries)
SELECT federation_id, id, 1, 'surveyed', counted_on, 1 FROM org_enterprise WHERE has_union = 0;

INSERT INTO org_road_entry (federation_id, enterprise_id, number, kind, what, happened_on, note, recorded_at, recorded_by)
SELECT federation_id, enterprise_id, 1, 'stage', stage, since, '', UTC_TIMESTAMP(6), 'hệ thống' FROM org_road;
