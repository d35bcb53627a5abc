//! A list that asks which workshops people would like and what they eat, in the real window: its
//! columns are recognised, shown, corrected and previewed, and what it says is written.
#![cfg(all(target_os = "linux", feature = "e2e"))]

use parvis_tests::window::Window;
use serde_json::json;

/// The page is given the event that the system would give it.
const PASTE: &str = "const data = new DataTransfer(); data.setData('text/plain', arguments[0]);
    document.body.dispatchEvent(new ClipboardEvent('paste', {
        clipboardData: data, bubbles: true, cancelable: true }))";

const HEADER: &str = "Nom\tPrénom\tAtelier souhaité : choix 1\tChoix 2\tParticipera au déjeuner : oui/non\tRégime alimentaire";

#[test]
fn a_list_says_which_workshops_people_would_like_and_what_they_eat() {
    let window = Window::open();
    window.press("button", "Ouvrir l’exemple");
    window.sees("button", "Ajouter une séance");
    window.press("tab", "Inscrits");
    window.sees("button", "Importer une liste");
    bring_in(&window);
    what_is_there_stays_until_another_is_taken(&window);
}

fn bring_in(window: &Window) {
    let list = format!(
        "{HEADER}\r\n\
         Gourvennec\tMaël\tAtelier 2\tgarder la trace\toui\tVégétarien\r\n\
         Tanguy\tRozenn\tAtelier de cuisine\tindifférent\tnon\taucun\r\n"
    );
    window.ask(PASTE, &[json!(list)]);
    window.sees("grid", "Aperçu de la liste");
    assert_eq!(window.value("combobox", "Choix 2"), "wish");
    assert_eq!(window.value("combobox", "Régime alimentaire"), "meal");
    window.reads("1. Accueillir une nouvelle personne dans le partenariat, 2. Garder la trace");
    window.reads("Déjeuner : oui, Végétarien");
    window.reads("elle est gardée dans les remarques");
    window.picture("wishes-1-preview");
    window.is_open_to_all();
    window.press("button", "Importer");
    window.sees_no("grid", "Aperçu de la liste");
    window.write("searchbox", "Chercher dans les inscrits", "Gourvennec");
    window.press("gridcell", "Gourvennec");
    window.sees("complementary", "Maël Gourvennec");
    window.sees("combobox", "Choix 3");
    window.focus("combobox", "Choix 1");
    window.picture("wishes-2-attendee");
    window.is_open_to_all();
    window.press("button", "Fermer le volet");
    // The same list again has nothing to say.
    window.ask(PASTE, &[json!(list)]);
    window.sees("grid", "Aperçu de la liste");
    window.press("button", "Importer");
    window.reads("tout était déjà là");
}

fn what_is_there_stays_until_another_is_taken(window: &Window) {
    let later = format!("{HEADER}\r\nGourvennec\tMaël\tAtelier 1\t\toui\tSans porc\r\n");
    window.ask(PASTE, &[json!(later)]);
    window.sees(
        "heading",
        "2 différences avec ce qui est connu, à reprendre : 0",
    );
    window.press("checkbox", "Ligne 2, Maël Gourvennec : Ateliers souhaités");
    window.sees(
        "heading",
        "2 différences avec ce qui est connu, à reprendre : 1",
    );
    window.picture("wishes-3-differences");
    window.is_open_to_all();
    window.press("button", "Importer");
    window.sees_no("grid", "Aperçu de la liste");
    window.ask(PASTE, &[json!(later)]);
    window.sees(
        "heading",
        "1 différence avec ce qui est connu, à reprendre : 0",
    );
}
