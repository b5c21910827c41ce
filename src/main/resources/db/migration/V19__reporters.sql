-- The browsers that stand behind the last warning sign and the last flare-up of a client: what one of them takes back
-- as a mistake stays as long as another one has reported it, too.
create table reporter (
    client_id bigint not null references client (id) on delete cascade,
    sign varchar(10) not null,
    browser varchar(36) not null,
    primary key (client_id, sign, browser)
);
