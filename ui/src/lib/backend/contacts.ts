// What the page can ask about people, organisations and territories, one function per command.

import { commands } from '../contract';
import type {
  AddressField,
  AddressList,
  ConsentField,
  ContactFormat,
  ContactPage,
  ContactQuery,
  ContactRow,
  DetailField,
  HistoryView,
  MandateField,
  OrganisationField,
  OrganisationPage,
  OwnTerritoryField,
  PersonDraft,
  PersonField,
  PersonPage,
  PersonSuggestion,
  TagView,
  TerritoriesPage,
  TerritoryFound,
  Whose,
} from '../contract';
import { given } from './refusal';

export const listPeople = (query: ContactQuery): Promise<ContactPage> =>
  given(commands.listPeople(query));

export const showPerson = (id: string): Promise<PersonPage> => given(commands.showPerson(id));

export const createPerson = (draft: PersonDraft): Promise<string> =>
  given(commands.createPerson(draft));

export const peopleAlike = (draft: PersonDraft): Promise<PersonSuggestion[]> =>
  given(commands.peopleAlike(draft));

export const editPerson = (
  id: string,
  field: PersonField,
  value: string,
  again = false,
): Promise<null> => given(commands.editPerson(id, field, value, again));

export const deletePerson = (id: string): Promise<null> => given(commands.deletePerson(id));

export const addDetail = (personId: string, kind: string, value: string): Promise<string> =>
  given(commands.addDetail(personId, kind, value));

export const editDetail = (
  id: string,
  field: DetailField,
  value: string,
  again = false,
): Promise<null> => given(commands.editDetail(id, field, value, again));

export const deleteDetail = (id: string): Promise<null> => given(commands.deleteDetail(id));

export const setConsent = (
  personId: string,
  purpose: string,
  field: ConsentField,
  value: string,
  again = false,
): Promise<null> => given(commands.setConsent(personId, purpose, field, value, again));

export const personHistory = (id: string): Promise<HistoryView[]> =>
  given(commands.personHistory(id));

export const addMandate = (personId: string, held: string, organisation: string): Promise<string> =>
  given(commands.addMandate(personId, held, organisation));

export const editMandate = (
  id: string,
  field: MandateField,
  value: string,
  again = false,
): Promise<null> => given(commands.editMandate(id, field, value, again));

export const moveMandate = (id: string, position: number): Promise<null> =>
  given(commands.moveMandate(id, position));

export const deleteMandate = (id: string): Promise<null> => given(commands.deleteMandate(id));

export const listOrganisations = (query: ContactQuery): Promise<ContactPage> =>
  given(commands.listOrganisations(query));

export const showOrganisation = (id: string): Promise<OrganisationPage> =>
  given(commands.showOrganisation(id));

export const createOrganisation = (name: string, kind: string): Promise<string> =>
  given(commands.createOrganisation(name, kind));

export const organisationsAlike = (name: string): Promise<ContactRow[]> =>
  given(commands.organisationsAlike(name));

export const editOrganisation = (
  id: string,
  field: OrganisationField,
  value: string,
  again = false,
): Promise<null> => given(commands.editOrganisation(id, field, value, again));

export const deleteOrganisation = (id: string): Promise<null> =>
  given(commands.deleteOrganisation(id));

export const organisationHistory = (id: string): Promise<HistoryView[]> =>
  given(commands.organisationHistory(id));

export const addAddress = (whose: Whose): Promise<string> => given(commands.addAddress(whose));

export const editAddress = (
  id: string,
  field: AddressField,
  value: string,
  again = false,
): Promise<null> => given(commands.editAddress(id, field, value, again));

export const deleteAddress = (id: string): Promise<null> => given(commands.deleteAddress(id));

export const allTags = (): Promise<TagView[]> => given(commands.allTags());

export const addTag = (whose: Whose, word: string): Promise<null> =>
  given(commands.addTag(whose, word));

export const removeTag = (id: string): Promise<null> => given(commands.removeTag(id));

export const newsletterAddresses = (query: ContactQuery): Promise<AddressList> =>
  given(commands.newsletterAddresses(query));

export const findTerritories = (typed: string): Promise<TerritoryFound[]> =>
  given(commands.findTerritories(typed));

export const listTerritories = (year: number): Promise<TerritoriesPage> =>
  given(commands.listTerritories(year));

export const addOwnTerritory = (kind: string, name: string): Promise<string> =>
  given(commands.addOwnTerritory(kind, name));

export const editOwnTerritory = (
  id: string,
  field: OwnTerritoryField,
  value: string,
  again = false,
): Promise<null> => given(commands.editOwnTerritory(id, field, value, again));

export const deleteOwnTerritory = (id: string): Promise<null> =>
  given(commands.deleteOwnTerritory(id));

export const addMembership = (territoryCode: string, year: number): Promise<null> =>
  given(commands.addMembership(territoryCode, year));

export const noteMembership = (id: string, note: string, again = false): Promise<null> =>
  given(commands.noteMembership(id, note, again));

export const deleteMembership = (id: string): Promise<null> => given(commands.deleteMembership(id));

export const carryOverMemberships = (year: number): Promise<null> =>
  given(commands.carryOverMemberships(year));

export const exportContacts = (
  noun: string,
  query: ContactQuery,
  format: ContactFormat,
  token: string,
): Promise<null> => given(commands.exportContacts(noun, query, format, token));

export const contactsFileName = (noun: string, format: ContactFormat): Promise<string> =>
  given(commands.contactsFileName(noun, format));
