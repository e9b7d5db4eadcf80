create table questionnaire_version (
    hash      char(64) character set ascii collate ascii_bin not null comment 'SHA-256 of the folder, in hexadecimal',
    version   varchar(40)                                    not null,
    content   longblob                                       not null comment 'the folder as a zip file',
    stored_at datetime(6)                                    not null comment 'UTC',
    primary key (hash)
)
    default character set utf8mb4 collate utf8mb4_uca1400_spanish_ai_ci
    comment 'Each version of the questionnaire that an assessment was answered under, readable for ever';

create table assessment (
    id                 uuid                                           not null,
    access_hash        binary(32)                                     not null comment 'SHA-256 of the secret in the private link',
    questionnaire_hash char(64) character set ascii collate ascii_bin not null,
    language           varchar(8)                                     not null comment 'BCP 47',
    company_name       varchar(200),
    country            char(2) character set ascii collate ascii_bin comment 'ISO 3166-1 alpha-2',
    region             varchar(6) character set ascii collate ascii_bin comment 'ISO 3166-2',
    revision           int                                            not null default 0 comment 'grows with each change, so that another tab notices',
    created_at         datetime(6)                                    not null comment 'UTC',
    updated_at         datetime(6)                                    not null comment 'UTC',
    finished_at        datetime(6) comment 'UTC; empty while it is being answered',
    primary key (id),
    constraint assessment_access unique (access_hash),
    constraint assessment_questionnaire foreign key (questionnaire_hash) references questionnaire_version (hash)
)
    default character set utf8mb4 collate utf8mb4_uca1400_spanish_ai_ci
    comment 'A company''s run through one version of the questionnaire';

create table answer (
    assessment_id uuid                                              not null,
    question_id   varchar(80) character set ascii collate ascii_bin not null,
    value         json                                              not null,
    answered_at   datetime(6)                                       not null comment 'UTC',
    primary key (assessment_id, question_id),
    constraint answer_assessment foreign key (assessment_id) references assessment (id) on delete cascade
)
    default character set utf8mb4 collate utf8mb4_uca1400_spanish_ai_ci
    comment 'One row an answer: each is stored by itself, and the last write wins';

create table diagnosis (
    id                    uuid                                              not null,
    assessment_id         uuid                                              not null,
    questionnaire_version varchar(40)                                       not null,
    questionnaire_hash    char(64) character set ascii collate ascii_bin    not null,
    overall               decimal(5, 2)                                     not null comment '0 to 100',
    level                 varchar(30) character set ascii collate ascii_bin not null,
    document              json                                              not null comment 'the whole diagnosis, as shown',
    created_at            datetime(6)                                       not null comment 'UTC',
    primary key (id),
    constraint diagnosis_once unique (assessment_id),
    constraint diagnosis_assessment foreign key (assessment_id) references assessment (id),
    constraint diagnosis_questionnaire foreign key (questionnaire_hash) references questionnaire_version (hash)
)
    default character set utf8mb4 collate utf8mb4_uca1400_spanish_ai_ci
    comment 'The immutable result of a finished assessment';
