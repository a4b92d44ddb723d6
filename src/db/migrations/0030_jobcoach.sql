-- The jobcoach: has an account, and sees the own people only. A coach without an account stays a name in words.

alter table gebruiker_rol drop constraint gebruiker_rol_rol_check;
alter table gebruiker_rol add constraint gebruiker_rol_rol_check
  check (rol in ('klantmanager', 'jobcoach', 'beleidsadviseur', 'controller', 'beheerder'));

alter table dossier add column jobcoach_id uuid;
alter table dossier_historie add column jobcoach_id uuid;
alter table dossier add foreign key (gemeente_code, jobcoach_id) references gebruiker (gemeente_code, id);
-- Either an account or a name: never two coaches that tell different things.
alter table dossier add constraint dossier_een_jobcoach check (jobcoach_id is null or jobcoach = '');
comment on column dossier.jobcoach_id is 'The account of the jobcoach, who sees this dossier; null when the coach has none';
comment on column dossier.jobcoach is 'Name of a jobcoach without an account; empty when there is none or when jobcoach_id says who';
create index dossier_jobcoach on dossier (gemeente_code, jobcoach_id) where jobcoach_id is not null and gesloten_op is null;
