--liquibase formatted sql
--changeset congdoan:reporting-002
-- Whether a campaign is over; heard of apart from its description, in any order.
CREATE TABLE rpt_closing (
    federation_id BIGINT     NOT NULL,
    campaign_id   BINARY(16) NOT NULL,
    version       BIGINT     NOT NULL,
    closed        TINYINT(1) NOT NULL,
    PRIMARY KEY (federation_id, campaign_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
