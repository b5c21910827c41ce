-- Tries of passwords, counted by all servers together. A bucket says only when it will be full again, in milliseconds since 1970.
create table sign_in_bucket (
    name varchar(100) not null primary key,
    full_at bigint not null
);

create index sign_in_bucket_full_at on sign_in_bucket (full_at);
