-- A key that comes back with other content is not the same act: the browser showed an old page. The hash tells.
alter table verzoek add column inhoud_hash text not null default '';
