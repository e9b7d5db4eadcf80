create table mail_key (
    id     int        not null,
    secret binary(32) not null comment 'random, of this database alone',
    primary key (id),
    constraint mail_key_one check (id = 1)
)
    default character set utf8mb4 collate utf8mb4_uca1400_spanish_ai_ci
    comment 'What addresses are hashed with, so that a hash tells nothing to whoever has only a list of addresses';

insert into mail_key (id, secret) values (1, random_bytes(32));

create table mail_address (
    hash       binary(32)  not null comment 'HMAC-SHA-256 of the address in lower case',
    asked_at   datetime(6) not null comment 'UTC; when a mail to it was last asked for, by whichever company',
    attempts   int         not null comment 'requests in a row that nobody confirmed',
    stopped_at datetime(6) comment 'UTC; when its reader said that there shall be no more mail',
    primary key (hash),
    key mail_address_asked (asked_at)
)
    default character set utf8mb4 collate utf8mb4_uca1400_spanish_ai_ci
    comment 'What was written to an address, without the address';
