alter table plan_settings
    add column week varchar(1000) character set ascii collate ascii_bin not null default ''
        comment 'shifts by the day on which they begin, 1 for Monday to 7, such as 1=09:00-14:00,17:00-20:00 6=22:00-06:00; empty if nobody answers'
        after zone;

update plan_settings
set week = regexp_replace(days, '([1-7])', concat('\\1=', opens, '-', closes));

alter table plan_settings
    alter column week drop default,
    drop column days,
    drop column opens,
    drop column closes;
