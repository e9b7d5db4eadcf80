create table measurement (
    assessment_id uuid                                              not null,
    kpi           varchar(80) character set ascii collate ascii_bin not null,
    channel       varchar(80) character set ascii collate ascii_bin not null default '' comment 'empty where the KPI is not measured per channel',
    value         varchar(80) character set ascii collate ascii_bin not null comment 'in the unit of the KPI, as an exact fraction such as 64 or 505/12',
    counts        json                                              not null comment 'the raw counts that it was worked out from, by input',
    measured_at   datetime(6)                                       not null comment 'UTC',
    primary key (assessment_id, kpi, channel),
    constraint measurement_assessment foreign key (assessment_id) references assessment (id) on delete cascade
)
    default character set utf8mb4 collate utf8mb4_uca1400_spanish_ai_ci
    comment 'One row a measured KPI and channel; what is not in it is not measured';

create table plan_settings (
    assessment_id   uuid                                               not null,
    hours_per_month int                                                not null comment '0 to 400, for the whole team',
    languages       varchar(400) character set ascii collate ascii_bin not null comment 'ISO 639 codes in which customers can be served, sorted, separated by spaces',
    zone            varchar(60) character set ascii collate ascii_bin  not null comment 'IANA time zone of the service hours',
    days            varchar(20) character set ascii collate ascii_bin  not null comment 'days of service, 1 for Monday to 7, sorted, separated by spaces',
    opens           varchar(18) character set ascii collate ascii_bin  not null comment 'ISO 8601 local time',
    closes          varchar(18) character set ascii collate ascii_bin  not null comment 'ISO 8601 local time, after opens',
    changed_at      datetime(6)                                        not null comment 'UTC',
    primary key (assessment_id),
    constraint plan_settings_assessment foreign key (assessment_id) references assessment (id) on delete cascade
)
    default character set utf8mb4 collate utf8mb4_uca1400_spanish_ai_ci
    comment 'What a company asks of its plan; without a row, what is usual in its country';

create table action_progress (
    assessment_id uuid                                              not null,
    action_id     varchar(80) character set ascii collate ascii_bin not null,
    status        varchar(20) character set ascii collate ascii_bin not null comment 'open, planned, in-progress, done or not-for-us',
    owner         varchar(100) comment 'who does it',
    due           date comment 'by when',
    note          varchar(1000) comment 'anything else; the reason where it is not for this company',
    changed_at    datetime(6)                                       not null comment 'UTC',
    primary key (assessment_id, action_id),
    constraint action_progress_assessment foreign key (assessment_id) references assessment (id) on delete cascade
)
    default character set utf8mb4 collate utf8mb4_uca1400_spanish_ai_ci
    comment 'What a company says of an action; the last write wins';
