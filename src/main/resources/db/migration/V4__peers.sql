create table peer_consent (
    company_id   uuid        not null,
    given_at     datetime(6) not null comment 'UTC',
    withdrawn_at datetime(6) comment 'UTC; empty while the consent is in force',
    primary key (company_id, given_at),
    constraint peer_consent_company foreign key (company_id) references company (id) on delete cascade
)
    default character set utf8mb4 collate utf8mb4_uca1400_spanish_ai_ci
    comment 'That a company''s scores may count, unnamed, when others are compared; a row each time that it says so';

create table peer_sector (
    company_id uuid                                              not null,
    sector     varchar(80) character set ascii collate ascii_bin not null,
    chosen_at  datetime(6)                                       not null comment 'UTC',
    primary key (company_id),
    constraint peer_sector_company foreign key (company_id) references company (id) on delete cascade
)
    default character set utf8mb4 collate utf8mb4_uca1400_spanish_ai_ci
    comment 'Which of its sectors a company wants to be compared in; without a row, the first';

create table peer_term (
    kind varchar(10) character set ascii collate ascii_bin not null comment 'sector, size or dimension',
    id   varchar(80) character set ascii collate ascii_bin not null,
    code tinyint unsigned                                  not null comment '1 to 255',
    primary key (kind, id),
    constraint peer_term_code unique (kind, code)
)
    default character set utf8mb4 collate utf8mb4_uca1400_spanish_ai_ci
    comment 'A byte for each sector, size and dimension, so that a million companies can be counted in a minute';

create table peer_submission (
    company_id   uuid             not null,
    diagnosis_id uuid             not null,
    finished_at  datetime(6)      not null comment 'UTC',
    size         tinyint unsigned not null comment 'code; 0 if the company does not say',
    sectors      varbinary(255)   not null comment 'codes, a byte each',
    points       varbinary(255)   not null comment 'at the byte of a dimension''s code its whole points + 1, or 0 without a score',
    primary key (company_id),
    constraint peer_submission_company foreign key (company_id) references company (id) on delete cascade
)
    default character set utf8mb4 collate utf8mb4_uca1400_spanish_ai_ci
    comment 'The latest diagnosis of each company, as far as others may be compared with it';

create table peer_backlog (
    assessment_id uuid not null,
    primary key (assessment_id),
    constraint peer_backlog_assessment foreign key (assessment_id) references assessment (id) on delete cascade
)
    default character set utf8mb4 collate utf8mb4_uca1400_spanish_ai_ci
    comment 'Diagnoses from before there were submissions, until the next rebuild';

insert into peer_backlog (assessment_id)
select assessment_id
from diagnosis;

create table peer_generation (
    number       int         not null auto_increment,
    as_of        datetime(6) not null comment 'UTC; who counts, counts at this time',
    completed_at datetime(6) comment 'UTC; the highest number that has it is the one in force',
    primary key (number)
)
    default character set utf8mb4 collate utf8mb4_uca1400_spanish_ai_ci
    comment 'A snapshot of all cohorts; switching to it is this one row';

create table peer_member (
    generation int              not null,
    company_id uuid             not null,
    size       tinyint unsigned not null comment 'this and the rest as in peer_submission at that time',
    sectors    varbinary(255)   not null,
    points     varbinary(255)   not null,
    primary key (generation, company_id),
    constraint peer_member_generation foreign key (generation) references peer_generation (number)
)
    default character set utf8mb4 collate utf8mb4_uca1400_spanish_ai_ci
    comment 'Who counts in a snapshot and as what, so that a company can be left out of its own comparison';

create table peer_histogram (
    generation int                                               not null,
    sector     varchar(80) character set ascii collate ascii_bin not null comment 'empty for every sector',
    size       varchar(80) character set ascii collate ascii_bin not null comment 'empty for every size',
    dimension  varchar(80) character set ascii collate ascii_bin not null comment 'a dimension, or overall',
    counts     varbinary(505)                                    not null comment 'whole points in a byte and companies in four, for each of the whole points that companies reached',
    primary key (generation, sector, size, dimension),
    constraint peer_histogram_generation foreign key (generation) references peer_generation (number)
)
    default character set utf8mb4 collate utf8mb4_uca1400_spanish_ai_ci
    comment 'How many companies of a cohort reached how many points: what reading costs does not grow with the companies';

create table shedlock (
    name       varchar(64) character set ascii collate ascii_bin  not null,
    lock_until timestamp(3)                                       not null,
    locked_at  timestamp(3)                                       not null,
    locked_by  varchar(255) character set utf8mb4                 not null,
    primary key (name)
)
    default character set utf8mb4 collate utf8mb4_uca1400_spanish_ai_ci
    comment 'Which node does a job that only one may do, and until when';
