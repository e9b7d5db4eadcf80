create table company (
    id         uuid        not null,
    created_at datetime(6) not null comment 'UTC',
    primary key (id)
)
    default character set utf8mb4 collate utf8mb4_uca1400_spanish_ai_ci
    comment 'Whose assessments belong together; what it is called stands in each of them';

create table company_access (
    access_hash binary(32)  not null comment 'SHA-256 of the secret in a private link',
    company_id  uuid        not null,
    created_at  datetime(6) not null comment 'UTC',
    primary key (access_hash),
    constraint company_access_company foreign key (company_id) references company (id) on delete cascade
)
    default character set utf8mb4 collate utf8mb4_uca1400_spanish_ai_ci
    comment 'The private links of a company: each opens all of its assessments';

insert into company (id, created_at)
select id, created_at
from assessment;

insert into company_access (access_hash, company_id, created_at)
select access_hash, id, created_at
from assessment;

alter table assessment
    add column company_id uuid after id,
    add column follows uuid comment 'the assessment whose answers it was begun from' after company_id;

update assessment
set company_id = id;

alter table assessment
    modify column company_id uuid not null,
    add constraint assessment_company foreign key (company_id) references company (id),
    add constraint assessment_follows foreign key (follows) references assessment (id) on delete set null,
    drop constraint assessment_access,
    drop column access_hash;
