--liquibase formatted sql
--changeset congdoan:campaigns-007
-- What happened to a campaign's numbers is counted, so that open grids can ask for what is new. The count is taken last
-- in a transaction and kept until it ends: numbers become visible in their order.
CREATE TABLE cmp_change (
    federation_id BIGINT     NOT NULL,
    campaign_id   BINARY(16) NOT NULL,
    number        BIGINT     NOT NULL,
    PRIMARY KEY (federation_id, campaign_id),
    CONSTRAINT cmp_change_campaign FOREIGN KEY (federation_id, campaign_id) REFERENCES cmp_campaign (federation_id, id)
);

ALTER TABLE cmp_cell
    ADD COLUMN changed BIGINT NOT NULL DEFAULT 0,
    ADD KEY cmp_cell_changed (federation_id, campaign_id, changed);

ALTER TABLE cmp_participant
    ADD COLUMN changed BIGINT NOT NULL DEFAULT 0;

ALTER TABLE cmp_decision
    ADD KEY cmp_decision_newest (federation_id, campaign_id, decided_at);
