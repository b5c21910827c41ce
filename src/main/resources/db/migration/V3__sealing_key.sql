create table sealing_key (
    id bigint primary key,
    password varchar(100) not null,
    salt varchar(100) not null
);
