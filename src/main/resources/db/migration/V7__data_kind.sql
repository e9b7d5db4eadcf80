create table data_kind (
    id         tinyint                                           not null default 1 comment 'always 1: there is one row at most',
    kind       varchar(20) character set ascii collate ascii_bin not null comment 'real or demonstration',
    since      datetime(6)                                       not null comment 'UTC',
    entrance   varchar(80) character set ascii collate ascii_bin comment 'the open secret of the company that a demonstration shows',
    settled_at datetime(6) comment 'UTC; when all that a demonstration shows was there',
    primary key (id),
    constraint data_kind_one_row check (id = 1),
    constraint data_kind_known check (kind in ('real', 'demonstration'))
)
    default character set utf8mb4 collate utf8mb4_uca1400_spanish_ai_ci
    comment 'Whether all that is in this database is real or all is invented; without a row, there is nothing yet';

insert into data_kind (kind, since)
select 'real', utc_timestamp(6)
where exists (select 1 from company);
