-- The controller: follows the money and confirms payments; sees case numbers, no functional profile.

alter table gebruiker_rol drop constraint gebruiker_rol_rol_check;
alter table gebruiker_rol add constraint gebruiker_rol_rol_check
  check (rol in ('klantmanager', 'beleidsadviseur', 'controller', 'beheerder'));
