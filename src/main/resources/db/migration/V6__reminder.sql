create table reminder (
    company_id           uuid        not null,
    id                   uuid        not null comment 'new with each request, so that what was mailed for a former one opens nothing',
    assessment_id        uuid        not null comment 'whose diagnosis the year is counted from',
    address              varchar(254) character set ascii collate ascii_bin comment 'empty as soon as nothing more is to be sent',
    language             varchar(8)  not null comment 'BCP 47',
    due_at               datetime(6) not null comment 'UTC',
    asked_at             datetime(6) not null comment 'UTC',
    attempts             int         not null comment 'requests in a row that nobody confirmed; the more, the longer until the next',
    confirmation_sent_at datetime(6) comment 'UTC; when the mail server took the request to confirm',
    confirmed_at         datetime(6) comment 'UTC',
    queued_at            datetime(6) comment 'UTC; when it came due and went into the outbox',
    sent_at              datetime(6) comment 'UTC; when the mail server took the reminder',
    sending_until        datetime(6) comment 'UTC; until then somebody is sending a mail of this reminder and nobody else may',
    primary key (company_id),
    constraint reminder_id unique (id),
    key reminder_due (due_at),
    constraint reminder_company foreign key (company_id) references company (id) on delete cascade,
    constraint reminder_assessment foreign key (assessment_id) references assessment (id) on delete cascade
)
    default character set utf8mb4 collate utf8mb4_uca1400_spanish_ai_ci
    comment 'Who wants to be told by mail that a year has passed';

create table reminder_token (
    hash        binary(32)  not null comment 'SHA-256 of the token in the links of one mail',
    reminder_id uuid        not null,
    minted_at   datetime(6) not null comment 'UTC',
    primary key (hash),
    constraint reminder_token_reminder foreign key (reminder_id) references reminder (id) on delete cascade
)
    default character set utf8mb4 collate utf8mb4_uca1400_spanish_ai_ci
    comment 'The links in mails that confirm a reminder or stop it';

-- Spring Modulith's outbox, whose name it writes in capitals.
create table EVENT_PUBLICATION (
    id                     varchar(36) character set ascii collate ascii_bin  not null,
    listener_id            varchar(512) character set ascii collate ascii_bin not null,
    event_type             varchar(512) character set ascii collate ascii_bin not null,
    serialized_event       varchar(4000)                                      not null,
    publication_date       datetime(6)                                        not null,
    completion_date        datetime(6),
    status                 varchar(20) character set ascii collate ascii_bin,
    completion_attempts    int,
    last_resubmission_date datetime(6),
    primary key (id),
    key event_publication_status (status)
)
    default character set utf8mb4 collate utf8mb4_uca1400_spanish_ai_ci
    comment 'Events that a listener has still to deal with, stored in the transaction that published them';
