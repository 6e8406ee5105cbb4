--liquibase formatted sql
--changeset congdoan:organisation-001

-- How documents are headed; lines are separated by line feeds. Commands that could collide within a federation
-- (same name, same tax code) lock its row first, so that a rule's check and its writing are one.
CREATE TABLE org_federation (
    federation_id  BIGINT       NOT NULL,
    version        BIGINT       NOT NULL,
    code           VARCHAR(40)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    confederation  TINYINT(1)   NOT NULL,
    governing_body VARCHAR(600) NOT NULL,
    heading_body   VARCHAR(600) NOT NULL,
    name           VARCHAR(200) NOT NULL,
    short_name     VARCHAR(100) NOT NULL,
    place          VARCHAR(100) NOT NULL,
    document_code  VARCHAR(40)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    founded_at     DATETIME(6)  NOT NULL,
    PRIMARY KEY (federation_id),
    UNIQUE KEY org_federation_code (code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Levels and kinds change by law (2025: no district level any more), so they are data. Common to all federations.
CREATE TABLE org_unit_kind (
    code          VARCHAR(40)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    vietnamese    VARCHAR(100) NOT NULL,
    english       VARCHAR(100) NOT NULL,
    grassroots    TINYINT(1)   NOT NULL,
    display_order INT          NOT NULL,
    PRIMARY KEY (code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

INSERT INTO org_unit_kind (code, vietnamese, english, grassroots, display_order) VALUES
    ('provincial_federation', 'LĐLĐ tỉnh, thành phố', 'Provincial federation', 0, 1),
    ('district_federation', 'LĐLĐ cấp huyện', 'District federation', 0, 2),
    ('local_sector_union', 'Công đoàn ngành địa phương', 'Local sector union', 0, 3),
    ('civil_servants_union', 'Công đoàn viên chức', 'Civil servants’ union', 0, 4),
    ('industrial_zones_union', 'Công đoàn các khu công nghiệp', 'Industrial zones union', 0, 5),
    ('corporation_union', 'Công đoàn tổng công ty', 'Corporation union', 0, 6),
    ('commune_union', 'Công đoàn xã, phường, đặc khu', 'Commune union', 0, 7),
    ('directly_attached_grassroots', 'Các CĐCS trực thuộc', 'Directly attached grassroots unions', 0, 8),
    ('grassroots_union', 'Công đoàn cơ sở', 'Grassroots union', 1, 9),
    ('occupational_union', 'Nghiệp đoàn cơ sở', 'Occupational union', 1, 10);

-- path: ids from the topmost unit down to this one, each followed by '/'; a subtree is a prefix of it.
CREATE TABLE org_unit (
    federation_id BIGINT       NOT NULL,
    id            BINARY(16)   NOT NULL,
    version       BIGINT       NOT NULL,
    parent_id     BINARY(16)   NULL,
    path          VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    name          VARCHAR(200) NOT NULL,
    search_key    VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    kind          VARCHAR(40)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    display_order INT          NOT NULL,
    external_id   VARCHAR(60)  NULL,
    active        TINYINT(1)   NOT NULL,
    founded_on    DATE         NULL,
    PRIMARY KEY (federation_id, id),
    KEY org_unit_path (federation_id, path),
    KEY org_unit_siblings (federation_id, parent_id, display_order),
    KEY org_unit_named (federation_id, search_key),
    KEY org_unit_kind_used (kind),
    CONSTRAINT org_unit_federation FOREIGN KEY (federation_id) REFERENCES org_federation (federation_id),
    CONSTRAINT org_unit_parent FOREIGN KEY (federation_id, parent_id) REFERENCES org_unit (federation_id, id),
    CONSTRAINT org_unit_of_kind FOREIGN KEY (kind) REFERENCES org_unit_kind (code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- workers, counted_on and source repeat the current row of org_workforce, for lists and filters.
CREATE TABLE org_enterprise (
    federation_id BIGINT       NOT NULL,
    id            BINARY(16)   NOT NULL,
    version       BIGINT       NOT NULL,
    unit_id       BINARY(16)   NOT NULL,
    name          VARCHAR(250) NOT NULL,
    search_key    VARCHAR(250) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    tax_code      VARCHAR(14)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    ownership     VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    stable        TINYINT(1)   NOT NULL,
    has_union     TINYINT(1)   NOT NULL,
    union_id      BINARY(16)   NULL,
    place_in_list INT          NOT NULL,
    workers       INT          NOT NULL,
    counted_on    DATE         NOT NULL,
    source        VARCHAR(30)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (federation_id, id),
    UNIQUE KEY org_enterprise_tax_code (federation_id, tax_code),
    KEY org_enterprise_unit (federation_id, unit_id, search_key),
    KEY org_enterprise_place (federation_id, place_in_list),
    KEY org_enterprise_union (federation_id, union_id),
    CONSTRAINT org_enterprise_of_unit FOREIGN KEY (federation_id, unit_id) REFERENCES org_unit (federation_id, id),
    CONSTRAINT org_enterprise_its_union FOREIGN KEY (federation_id, union_id) REFERENCES org_unit (federation_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Every count that was ever told; the current one is the latest by day, then by the moment it was recorded.
CREATE TABLE org_workforce (
    federation_id BIGINT       NOT NULL,
    id            BINARY(16)   NOT NULL,
    enterprise_id BINARY(16)   NOT NULL,
    counted_on    DATE         NOT NULL,
    source        VARCHAR(30)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    workers       INT          NOT NULL,
    recorded_at   DATETIME(6)  NOT NULL,
    recorded_by   VARCHAR(150) NOT NULL,
    PRIMARY KEY (federation_id, id),
    KEY org_workforce_of (federation_id, enterprise_id, counted_on),
    CONSTRAINT org_workforce_enterprise FOREIGN KEY (federation_id, enterprise_id)
        REFERENCES org_enterprise (federation_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE org_founding (
    federation_id BIGINT       NOT NULL,
    union_id      BINARY(16)   NOT NULL,
    under_id      BINARY(16)   NOT NULL,
    enterprise_id BINARY(16)   NULL,
    sector        VARCHAR(30)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    members       INT          NOT NULL,
    founded_on    DATE         NOT NULL,
    recorded_at   DATETIME(6)  NOT NULL,
    recorded_by   VARCHAR(150) NOT NULL,
    PRIMARY KEY (federation_id, union_id),
    KEY org_founding_enterprise (federation_id, enterprise_id),
    CONSTRAINT org_founding_union FOREIGN KEY (federation_id, union_id) REFERENCES org_unit (federation_id, id),
    CONSTRAINT org_founding_at FOREIGN KEY (federation_id, enterprise_id) REFERENCES org_enterprise (federation_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- What was read from a file and waits for its user's word; the registry changes only when it is confirmed.
CREATE TABLE org_import (
    federation_id BIGINT       NOT NULL,
    id            BINARY(16)   NOT NULL,
    kind          VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    file_name     VARCHAR(150) NOT NULL,
    content       MEDIUMTEXT   NOT NULL,
    entries       INT          NOT NULL,
    state         VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    created_at    DATETIME(6)  NOT NULL,
    created_by    VARCHAR(150) NOT NULL,
    settled_at    DATETIME(6)  NULL,
    PRIMARY KEY (federation_id, id),
    KEY org_import_age (federation_id, created_at),
    CONSTRAINT org_import_federation FOREIGN KEY (federation_id) REFERENCES org_federation (federation_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
