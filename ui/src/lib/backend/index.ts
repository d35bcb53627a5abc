// Everything the page can ask of Rust, one function per command. The only folder that knows Tauri.

import { invoke } from '@tauri-apps/api/core';
import { commands } from '../contract';
import type {
  About,
  AddressedPeople,
  AddresseesView,
  AddressOptions,
  AllotmentOptions,
  AllotmentPlan,
  AttendeeDetails,
  BillingView,
  ColleagueDraft,
  FeeBasis,
  NeedsPart,
  NeedsView,
  WaitingListView,
  AddressList,
  AttendeeDraft,
  AttendeeField,
  AttendeePage,
  AttendeeQuery,
  AttendeeSort,
  AttendeeTablePage,
  AttendeeTableQuery,
  AttendeeView,
  BrochureOptions,
  BlockView,
  CellEdit,
  CellProblem,
  CentreField,
  CentreView,
  ChangeOfMany,
  ChosenFile,
  FeeRuleDraft,
  FeeRuleField,
  DuplicateOptions,
  DuplicatePlan,
  ExportReport,
  ExportRequest,
  DifferenceView,
  ListExportOptions,
  FileQuestion,
  FollowUpField,
  ForgetOptions,
  ForgetPlan,
  ForgetReport,
  Found,
  GaugeView,
  HeldAnswer,
  HeldQuery,
  ImportOptions,
  ImportReport,
  LabelView,
  NamedSpeaker,
  PasteOptions,
  PasteSource,
  PastedView_Serialize,
  PersonSuggestion,
  PictureTarget,
  PictureView,
  Preferences,
  PreparationField,
  PrinterChoice,
  PrinterOrder,
  PrintReport,
  PrivacyView,
  AlignmentView,
  PrintRequest,
  ReprintView,
  Refusal as RefusalView,
  ProgrammeField,
  ProgrammeSummary,
  ProgrammeView_Serialize,
  SavedViewView,
  SentPaper,
  SeriesPlan,
  SeriesRequest,
  SessionField,
  SignatureSheet,
  SlotField,
  SpeakerDraft,
  StageRef,
  StockView,
  UndoView_Serialize,
  VenueField,
  VenueView,
  YearView,
} from '../contract';
import { given, Refusal } from './refusal';

export * from './duplicates';
export * from './events';

export { Refusal } from './refusal';

export const about = (): Promise<About> => given(commands.about());

export const listAttendees = (programmeId: string, query: AttendeeQuery): Promise<AttendeePage> =>
  given(commands.listAttendees(programmeId, query));

export const attendeeTable = (
  programmeId: string,
  query: AttendeeTableQuery,
): Promise<AttendeeTablePage> => given(commands.attendeeTable(programmeId, query));

export const attendeeTableKeys = (
  programmeId: string,
  query: AttendeeTableQuery,
): Promise<string[]> => given(commands.attendeeTableKeys(programmeId, query));

export const attendeeTableRow = (
  programmeId: string,
  query: AttendeeTableQuery,
  id: string,
): Promise<number | null> => given(commands.attendeeTableRow(programmeId, query, id));

export const showAttendee = (id: string): Promise<AttendeeView> => given(commands.showAttendee(id));

/** All of the cells or none; with `keep` false it is only tried. */
export const setAttendeeCells = (
  edits: readonly CellEdit[],
  keep: boolean,
): Promise<CellProblem[]> => given(commands.setAttendeeCells([...edits], keep));

export const changeAttendees = (ids: readonly string[], change: ChangeOfMany): Promise<number> =>
  given(commands.changeAttendees([...ids], change));

export const exportChosenAttendees = (
  ids: readonly string[],
  options: ListExportOptions,
  token: string,
): Promise<null> => given(commands.exportChosenAttendees([...ids], options, token));

export const listSavedViews = (list: string): Promise<SavedViewView[]> =>
  given(commands.listSavedViews(list));

export const addSavedView = (list: string, name: string, content: string): Promise<string> =>
  given(commands.addSavedView(list, name, content));

export const renameSavedView = (id: string, name: string): Promise<null> =>
  given(commands.renameSavedView(id, name));

export const replaceSavedView = (id: string, content: string): Promise<null> =>
  given(commands.replaceSavedView(id, content));

export const deleteSavedView = (id: string): Promise<null> => given(commands.deleteSavedView(id));

/** Puts cells on the system's clipboard; the shell does it, as a web view would rewrite them. */
export const copyCells = (html: string, text: string): Promise<null> =>
  given(commands.copyCells(html, text));

export const clipboardText = (): Promise<string> => given(commands.clipboardText());

export const addAttendee = (programmeId: string, draft: AttendeeDraft): Promise<string> =>
  given(commands.addAttendee(programmeId, draft));

export const editAttendee = (id: string, field: AttendeeField, value: string): Promise<null> =>
  given(commands.editAttendee(id, field, value));

export const removeAttendee = (id: string): Promise<null> => given(commands.removeAttendee(id));

export const setPlace = (
  id: string,
  sessionId: string,
  slotId: string,
  status: string,
): Promise<null> => given(commands.setPlace(id, sessionId, slotId, status));

export const signatures = (sessionId: string, sort: AttendeeSort): Promise<SignatureSheet> =>
  given(commands.signatures(sessionId, sort));

export const setSigned = (
  sessionId: string,
  halfDay: string,
  registrations: string[],
  signed: boolean,
): Promise<null> => given(commands.setSigned(sessionId, halfDay, registrations, signed));

export const centre = (): Promise<CentreView> => given(commands.centre());

export const editCentre = (field: CentreField, value: string, again = false): Promise<null> =>
  given(commands.editCentre(field, value, again));

export const suggestOrganisations = (prefix: string): Promise<string[]> =>
  given(commands.suggestOrganisations(prefix));

export const suggestPeople = (prefix: string): Promise<PersonSuggestion[]> =>
  given(commands.suggestPeople(prefix));

export const searchEverything = (words: string): Promise<Found[]> =>
  given(commands.searchEverything(words));

export const addressees = (
  people: AddressedPeople,
  options: AddressOptions,
): Promise<AddresseesView> => given(commands.addressees(people, options));

export const listStocks = (): Promise<StockView[]> => given(commands.listStocks());

export const usedLabels = (stock: string): Promise<number[]> => given(commands.usedLabels(stock));

export const listAlignments = (): Promise<AlignmentView[]> => given(commands.listAlignments());

export const saveAlignment = (printer: AlignmentView): Promise<null> =>
  given(commands.saveAlignment(printer));

export const forgetAlignment = (name: string): Promise<null> =>
  given(commands.forgetAlignment(name));
export const listReprints = (programmeId: string): Promise<ReprintView[]> =>
  given(commands.listReprints(programmeId));

/** They were put right by hand. */
export const settleReprints = (programmeId: string, entries: string[]): Promise<null> =>
  given(commands.settleReprints(programmeId, entries));

export const documentFileName = (request: PrintRequest): Promise<string> =>
  given(commands.documentFileName(request));

export const printDocument = (
  request: PrintRequest,
  token: string,
  job: string,
): Promise<PrintReport> => given(commands.printDocument(request, token, job));

/** Paints a document to be looked at; {@link previewBytes} then fetches it. */
export const previewDocument = (request: PrintRequest, job: string): Promise<PrintReport> =>
  given(commands.previewDocument(request, job));

export const brochureGauge = (
  programmeId: string,
  options: BrochureOptions,
  pages: number,
): Promise<GaugeView> => given(commands.brochureGauge(programmeId, options, pages));

export const listPictures = (): Promise<PictureView[]> => given(commands.listPictures());

/** Puts a chosen file where it goes; gives the key of the picture. */
export const putPicture = (target: PictureTarget, token: string): Promise<string> =>
  given(commands.putPicture(target, token));

export const describePicture = (id: string, alternative: string): Promise<null> =>
  given(commands.describePicture(id, alternative));

export const deletePicture = (id: string): Promise<null> => given(commands.deletePicture(id));

/** A picture as an address an image can show; the contract has no type for its bytes. */
export const pictureAddress = async (id: string, mediaType: string): Promise<string> => {
  try {
    const bytes = await invoke<ArrayBuffer>('picture_bytes', { id });
    return await dataAddress(new Blob([bytes], { type: mediaType }));
  } catch (refusal) {
    throw Refusal.from(refusal as RefusalView | string);
  }
};

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    reader.readAsDataURL(blob);
  });
}

/** The PDF of a preview. The contract has no type for bytes, so this command is named here. */
export const previewBytes = async (job: string): Promise<ArrayBuffer> => {
  try {
    return await invoke<ArrayBuffer>('preview_bytes', { job });
  } catch (refusal) {
    throw Refusal.from(refusal as RefusalView | string);
  }
};

/** The printers, and how this paper is usually printed. */
export const printerChoice = (request: PrintRequest): Promise<PrinterChoice> =>
  given(commands.printerChoice(request));

/** Resolves when the paper is printed; {@link stopJob} takes it back. */
export const sendToPrinter = (
  request: PrintRequest,
  order: PrinterOrder,
  job: string,
): Promise<SentPaper> => given(commands.sendToPrinter(request, order, job));

export const stopJob = (job: string): Promise<null> => given(commands.stopJob(job));

export const previewImport = (token: string, options: ImportOptions): Promise<ImportReport> =>
  given(commands.previewImport(token, options));

export const importAttendees = (
  token: string,
  options: ImportOptions,
  job: string,
): Promise<ImportReport> => given(commands.importAttendees(token, options, job));

/** Cells that were pasted, held by the shell under a token, as a chosen file is. */
export const holdCells = (text: string, name: string): Promise<ChosenFile> =>
  given(commands.holdCells(text, name));

export const exportAttendees = (options: ListExportOptions, token: string): Promise<null> =>
  given(commands.exportAttendees(options, token));

export const attendeesFileName = (options: ListExportOptions): Promise<string> =>
  given(commands.attendeesFileName(options));

export const attendeeAddresses = (programmeId: string, sessionId: string): Promise<AddressList> =>
  given(commands.attendeeAddresses(programmeId, sessionId));

export const importProgramme = (token: string): Promise<string> =>
  given(commands.importProgramme(token));

/** The name that the dialog proposes for the file of an export. */
export const exportFileName = (request: ExportRequest): Promise<string> =>
  given(commands.exportFileName(request));

export const exportProgramme = (request: ExportRequest, token: string): Promise<ExportReport> =>
  given(commands.exportProgramme(request, token));

/** Puts a programme on the clipboard, to paste it into the pages of a website. */
export const copyProgramme = (programmeId: string): Promise<null> =>
  given(commands.copyProgramme(programmeId));

/** The same as HTML, where the clipboard cannot be had. */
export const programmeForSite = (programmeId: string): Promise<string> =>
  given(commands.programmeForSite(programmeId));

/** Who speaks in a programme, each once. */
export const programmeSpeakers = (programmeId: string): Promise<NamedSpeaker[]> =>
  given(commands.programmeSpeakers(programmeId));

export const chooseFile = (question: FileQuestion): Promise<ChosenFile | null> =>
  given(commands.chooseFile(question));

export const chooseDestination = (question: FileQuestion): Promise<ChosenFile | null> =>
  given(commands.chooseDestination(question));

export const forgetFile = (token: string): Promise<null> => given(commands.forgetFile(token));

export const openWrittenFile = (token: string): Promise<null> =>
  given(commands.openWrittenFile(token));

export const showWrittenFile = (token: string): Promise<null> =>
  given(commands.showWrittenFile(token));

export const privacyToClean = (): Promise<PrivacyView> => given(commands.privacyToClean());

/** How long a kind of data is kept; an empty value gives back what is usual. */
export const setRetention = (kind: string, value: string, again = false): Promise<null> =>
  given(commands.setRetention(kind, value, again));

export const cleanPersonalData = (kinds: string[], except: string[]): Promise<ForgetReport> =>
  given(commands.cleanPersonalData(kinds, except));

export const deleteOldCopies = (): Promise<ForgetReport> => given(commands.deleteOldCopies());

export const planForgetting = (id: string): Promise<ForgetPlan> =>
  given(commands.planForgetting(id));

export const erasePerson = (id: string, options: ForgetOptions): Promise<ForgetReport> =>
  given(commands.erasePerson(id, options));

export const anonymisePeople = (ids: string[], options: ForgetOptions): Promise<ForgetReport> =>
  given(commands.anonymisePeople(ids, options));

/** Writes all that is known of somebody. */
export const exportPerson = (id: string, token: string): Promise<null> =>
  given(commands.exportPerson(id, token));

export const exportPersonFileName = (id: string): Promise<string> =>
  given(commands.exportPersonFileName(id));

export const undoState = (): Promise<UndoView_Serialize> => given(commands.undoState());

export const undo = (): Promise<LabelView | null> => given(commands.undo());

export const redo = (): Promise<LabelView | null> => given(commands.redo());

export const addInvolvement = (
  programmeId: string,
  sessionId: string,
  organisation: string,
  part: string,
): Promise<string> => given(commands.addInvolvement(programmeId, sessionId, organisation, part));

export const deleteInvolvement = (id: string): Promise<null> =>
  given(commands.deleteInvolvement(id));

export const moveInvolvement = (id: string, position: number): Promise<null> =>
  given(commands.moveInvolvement(id, position));

export const readPreferences = (): Promise<Preferences> => given(commands.preferences());

export const writePreferences = (wanted: Preferences): Promise<null> =>
  given(commands.setPreferences(wanted));

/** `shelf`: `current`, `archived` or `template`. */
export const listProgrammes = (search: string, shelf: string): Promise<ProgrammeSummary[]> =>
  given(commands.listProgrammes(search, shelf));

export const shelveProgrammes = (ids: string[], shelf: string): Promise<null> =>
  given(commands.shelveProgrammes(ids, shelf));

export const planDuplicate = (id: string, options: DuplicateOptions): Promise<DuplicatePlan> =>
  given(commands.planDuplicate(id, options));

export const duplicateProgramme = (id: string, options: DuplicateOptions): Promise<string> =>
  given(commands.duplicateProgramme(id, options));

export const planSeries = (programmeId: string, request: SeriesRequest): Promise<SeriesPlan> =>
  given(commands.planSeries(programmeId, request));

export const addSeries = (programmeId: string, request: SeriesRequest): Promise<string[]> =>
  given(commands.addSeries(programmeId, request));

/** 0 is the present year. */
export const showYear = (year: number): Promise<YearView> => given(commands.showYear(year));

export const findHeld = (query: HeldQuery): Promise<HeldAnswer> => given(commands.findHeld(query));

export const showProgramme = (id: string): Promise<ProgrammeView_Serialize> =>
  given(commands.showProgramme(id));

export const createProgramme = (title: string, kind: string): Promise<string> =>
  given(commands.createProgramme(title, kind));

export const editProgramme = (
  id: string,
  field: ProgrammeField,
  value: string,
  again = false,
): Promise<null> => given(commands.editProgramme(id, field, value, again));

export const deleteProgramme = (id: string): Promise<null> => given(commands.deleteProgramme(id));

export const loadSample = (): Promise<string> => given(commands.loadSample());

export const addSession = (programmeId: string): Promise<string> =>
  given(commands.addSession(programmeId));

export const repeatSession = (id: string): Promise<string> => given(commands.repeatSession(id));

export const linkSession = (id: string, contentId: string): Promise<null> =>
  given(commands.linkSession(id, contentId));

export const makeSessionIndependent = (id: string): Promise<null> =>
  given(commands.makeSessionIndependent(id));

export const editSession = (
  id: string,
  field: SessionField,
  value: string,
  again = false,
): Promise<null> => given(commands.editSession(id, field, value, again));

export const deleteSession = (id: string): Promise<null> => given(commands.deleteSession(id));

export const moveSession = (id: string, position: number): Promise<null> =>
  given(commands.moveSession(id, position));

export const addSlot = (sessionId: string, after: string): Promise<string> =>
  given(commands.addSlot(sessionId, after));

export const editSlot = (
  id: string,
  field: SlotField,
  value: string,
  again = false,
): Promise<null> => given(commands.editSlot(id, field, value, again));

export const addSlotBeside = (id: string): Promise<string> => given(commands.addSlotBeside(id));

export const shiftSlots = (id: string, minutes: number, sessionEnd: boolean): Promise<null> =>
  given(commands.shiftSlots(id, minutes, sessionEnd));

export const readRichText = (text: string): Promise<BlockView[]> =>
  given(commands.readRichText(text));

export const deleteSlot = (id: string): Promise<null> => given(commands.deleteSlot(id));

export const moveSlot = (id: string, position: number): Promise<null> =>
  given(commands.moveSlot(id, position));

export const addSpeaker = (stage: StageRef, draft: SpeakerDraft): Promise<string> =>
  given(commands.addSpeaker(stage, draft));

export const editSpeaker = (id: string, draft: SpeakerDraft): Promise<null> =>
  given(commands.editSpeaker(id, draft));

export const deleteSpeaker = (id: string): Promise<null> => given(commands.deleteSpeaker(id));

export const moveSpeaker = (id: string, position: number): Promise<null> =>
  given(commands.moveSpeaker(id, position));

export const listVenues = (): Promise<VenueView[]> => given(commands.listVenues());

export const createVenue = (name: string): Promise<string> => given(commands.createVenue(name));

export const editVenue = (
  id: string,
  field: VenueField,
  value: string,
  again = false,
): Promise<null> => given(commands.editVenue(id, field, value, again));

export const deleteVenue = (id: string): Promise<null> => given(commands.deleteVenue(id));

/** The draft of a programme that a text gives; nothing is written. */
export const readPaste = (
  source: PasteSource,
  options: PasteOptions,
): Promise<PastedView_Serialize> => given(commands.readPaste(source, options));

/** Makes a programme of a text; gives its key. */
export const savePaste = (source: PasteSource, options: PasteOptions): Promise<string> =>
  given(commands.savePaste(source, options));

export const comparePaste = (
  programmeId: string,
  source: PasteSource,
  options: PasteOptions,
): Promise<DifferenceView[]> => given(commands.comparePaste(programmeId, source, options));

export const takeOverPaste = (
  programmeId: string,
  source: PasteSource,
  options: PasteOptions,
  accepted: string[],
): Promise<null> => given(commands.takeOverPaste(programmeId, source, options, accepted));

export const followUpSpeaker = (id: string, field: FollowUpField, value: string): Promise<null> =>
  given(commands.followUpSpeaker(id, field, value));

/** Gives the key of who has the place now. */
export const replaceSpeaker = (id: string, draft: SpeakerDraft): Promise<string> =>
  given(commands.replaceSpeaker(id, draft));

export const addPreparation = (programmeId: string, title: string, when: string): Promise<string> =>
  given(commands.addPreparation(programmeId, title, when));

export const editPreparation = (
  id: string,
  field: PreparationField,
  value: string,
): Promise<null> => given(commands.editPreparation(id, field, value));

export const deletePreparation = (id: string): Promise<null> =>
  given(commands.deletePreparation(id));

export const movePreparation = (id: string, position: number): Promise<null> =>
  given(commands.movePreparation(id, position));

export const proposePreparations = (programmeId: string): Promise<null> =>
  given(commands.proposePreparations(programmeId));

export const addFeeRule = (programmeId: string, draft: FeeRuleDraft): Promise<string> =>
  given(commands.addFeeRule(programmeId, draft));

export const editFeeRule = (id: string, field: FeeRuleField, value: string): Promise<null> =>
  given(commands.editFeeRule(id, field, value));

export const deleteFeeRule = (id: string): Promise<null> => given(commands.deleteFeeRule(id));

export const moveFeeRule = (id: string, position: number): Promise<null> =>
  given(commands.moveFeeRule(id, position));

export const attendeeDetails = (id: string): Promise<AttendeeDetails> =>
  given(commands.attendeeDetails(id));
export const waitingLists = (programmeId: string): Promise<WaitingListView[]> =>
  given(commands.waitingLists(programmeId));
/** Gives free places to the first on a waiting list; to all there is room for when `most` is 0. */
export const moveUp = (sessionId: string, slotId: string, most: number): Promise<number> =>
  given(commands.moveUp(sessionId, slotId, most));
export const moveUpOne = (sessionId: string, slotId: string, id: string): Promise<null> =>
  given(commands.moveUpOne(sessionId, slotId, id));
export const replaceAttendee = (id: string, draft: ColleagueDraft): Promise<string> =>
  given(commands.replaceAttendee(id, draft));
export const setWishes = (id: string, among: string, wished: string[]): Promise<null> =>
  given(commands.setWishes(id, among, wished));
export const planAllotment = (options: AllotmentOptions): Promise<AllotmentPlan> =>
  given(commands.planAllotment(options));
export const writeAllotment = (options: AllotmentOptions, shown: number): Promise<number> =>
  given(commands.writeAllotment(options, shown));
export const setFee = (id: string, amount: string, reason: string): Promise<null> =>
  given(commands.setFee(id, amount, reason));
export const billingStatement = (programmeId: string, basis: FeeBasis): Promise<BillingView> =>
  given(commands.billingStatement(programmeId, basis));
export const billingFileName = (programmeId: string): Promise<string> =>
  given(commands.billingFileName(programmeId));
export const exportBilling = (programmeId: string, basis: FeeBasis, token: string): Promise<null> =>
  given(commands.exportBilling(programmeId, basis, token));
export const programmeNeeds = (programmeId: string): Promise<NeedsView> =>
  given(commands.programmeNeeds(programmeId));
export const needsFileName = (programmeId: string, part: NeedsPart): Promise<string> =>
  given(commands.needsFileName(programmeId, part));
export const exportNeeds = (programmeId: string, part: NeedsPart, token: string): Promise<null> =>
  given(commands.exportNeeds(programmeId, part, token));
