alter table diagnosis
    add column revision int not null default 1 comment 'grows by one with each correction; the highest is what is told' after id,
    modify column created_at datetime(6) not null comment 'UTC; when this revision was calculated',
    drop primary key,
    add primary key (id, revision),
    add constraint diagnosis_revision unique (assessment_id, revision),
    drop constraint diagnosis_once,
    comment 'The immutable results of a finished assessment: a row each time that it was calculated';

alter table diagnosis
    alter column revision drop default;

alter table assessment
    add column correcting_since datetime(6) comment 'UTC; while answers of the finished assessment are being corrected';

create table answer_before_correction (
    assessment_id uuid                                              not null,
    question_id   varchar(80) character set ascii collate ascii_bin not null,
    value         json                                              not null,
    answered_at   datetime(6)                                       not null comment 'UTC',
    primary key (assessment_id, question_id),
    constraint answer_before_correction_assessment foreign key (assessment_id) references assessment (id) on delete cascade
)
    default character set utf8mb4 collate utf8mb4_uca1400_spanish_ai_ci
    comment 'The answers as they were when a correction was begun, until it is saved or discarded';

create table measurement_before_correction (
    assessment_id uuid                                              not null,
    kpi           varchar(80) character set ascii collate ascii_bin not null,
    channel       varchar(80) character set ascii collate ascii_bin not null,
    value         varchar(80) character set ascii collate ascii_bin not null,
    counts        json                                              not null,
    measured_at   datetime(6)                                       not null comment 'UTC',
    primary key (assessment_id, kpi, channel),
    constraint measurement_before_correction_assessment foreign key (assessment_id) references assessment (id) on delete cascade
)
    default character set utf8mb4 collate utf8mb4_uca1400_spanish_ai_ci
    comment 'The measured KPIs as they were when a correction was begun, until it is saved or discarded';
