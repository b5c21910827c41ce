-- When a picture was sent that no exercise has been saved with yet; null for all that are kept for good.
alter table picture add column sent_at timestamp with time zone;

create index picture_sent_at on picture (sent_at);
