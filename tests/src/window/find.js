// Finding things as assistive tools know them: by role and name. Run in the page before a question.

const SELECTORS = {
  button: 'button:not([role]), [role=button], input[type=submit]',
  link: 'a[href]',
  heading: 'h1, h2, h3',
  textbox: 'input:is([type=text], [type=email], [type=tel], [type=url], :not([type])):not([role]), textarea',
  searchbox: '[role=searchbox]',
  combobox: 'select, [role=combobox]',
  option: 'option, [role=option]',
  checkbox: 'input[type=checkbox]',
  radio: 'input[type=radio]',
  tab: '[role=tab]',
  tabpanel: '[role=tabpanel]',
  menu: '[role=menu]',
  menuitem: '[role=menuitem]',
  grid: '[role=grid]',
  row: 'tr[aria-rowindex]',
  gridcell: '[role=gridcell]',
  columnheader: 'th[scope=col]',
  dialog: 'dialog[open]',
  progressbar: 'progress',
  status: '[role=status]',
  alert: '[role=alert]',
  main: 'main',
  navigation: 'nav',
  complementary: 'aside',
};

const tidy = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
const visible = (element) =>
  element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';

function nameOf(element) {
  const labelled = element.getAttribute('aria-labelledby');
  if (labelled) {
    return tidy(labelled.split(' ').map((id) => document.getElementById(id)?.textContent).join(' '));
  }
  const label = element.getAttribute('aria-label');
  if (label) return tidy(label);
  if (element.labels?.length) return tidy([...element.labels].map((one) => one.textContent).join(' '));
  return tidy(element.textContent);
}

function roleOf(element) {
  const found = Object.entries(SELECTORS).find(([, selector]) => element.matches(selector));
  return found ? found[0] : element.tagName.toLowerCase();
}

function describe(element) {
  return element && element !== document.body ? tidy(`${roleOf(element)} ${nameOf(element)}`) : '';
}

/** Those whose name is the one given; if none is, those that contain it. */
function findAll(role, name) {
  const open = [...document.querySelectorAll('dialog[open]')].at(-1);
  const seen = [...(open?.parentElement ?? document).querySelectorAll(SELECTORS[role] ?? role)].filter(
    (element) => visible(element) && (!open || open.contains(element)),
  );
  const exact = seen.filter((element) => nameOf(element) === tidy(name));
  return exact.length > 0 ? exact : seen.filter((element) => nameOf(element).includes(tidy(name)));
}
