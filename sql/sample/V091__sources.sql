-- Where the candidates of the sample say they heard of the job; about one in six does not say.
update application set source = elt(1 + mod(conv(substr(md5(concat('source:', id)), 1, 6), 16, 10), 12),
    'NHS_JOBS', 'NHS_JOBS', 'NHS_JOBS', 'NHS_JOBS', 'CAREERS_PAGE', 'CAREERS_PAGE', 'SOCIAL_MEDIA', 'SOMEBODY', 'SOMEBODY', 'JOBCENTRE', 'JOB_SITE', 'EVENT')
 where submitted_at is not null and mod(conv(substr(md5(concat('says:', id)), 1, 6), 16, 10), 6) > 0;
