-- Forms that were sent, so that what one of them asks for is done once.
create table sent_form (
    form_key varchar(22) primary key,
    who varchar(80) not null,
    sent_at timestamp with time zone not null,
    outcome varchar(2000)
);

create index sent_form_sent_at on sent_form (sent_at);
