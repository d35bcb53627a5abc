//! What everybody owes, put together by who pays it.

use std::collections::{BTreeMap, HashMap};

use parvis_domain::id::{OrganisationId, ProgrammeId};
use parvis_domain::name;
use parvis_domain::organisation::{Organisation, OrganisationKind};
use parvis_domain::registration::Registration;
use parvis_store::Store;

use crate::attendees::{Named, named};
use crate::fees::Ledger;
use crate::transact::{App, AppError};
use crate::typed;
use crate::view::billing::{BillingLine, BillingView, FeeBasis, PayerView};

/// The statement of a programme: whoever owes something, by who pays.
///
/// # Errors
/// `not-found` when there is no such programme.
pub fn statement(app: &App, programme_id: &str, basis: FeeBasis) -> Result<BillingView, AppError> {
    let programme: ProgrammeId = typed::key(programme_id, "programme_id")?;
    let today = app.today();
    app.store().snapshot(|store| {
        store.programme(programme)?;
        let ledger = Ledger::read(store, programme, today, basis)?;
        read(store, &ledger, programme, basis)
    })
}

fn read(
    store: &Store,
    ledger: &Ledger<'_>,
    programme: ProgrammeId,
    basis: FeeBasis,
) -> Result<BillingView, AppError> {
    let registrations = store.registrations_for(programme)?;
    let ids: Vec<_> = registrations.iter().map(|one| one.id).collect();
    let names = named(store, &ids)?;
    let mut view = BillingView {
        basis,
        payers: Vec::new(),
        total_cents: 0,
        agents: 0,
        free: 0,
        unknown_territory: 0,
        without_place: 0,
        has_rules: ledger.has_rules(),
    };
    let mut lines: HashMap<Option<OrganisationId>, Vec<BillingLine>> = HashMap::new();
    for registration in &registrations {
        let who = names.get(&registration.id).cloned().unwrap_or_default();
        let entry = ledger.entry(registration, &who)?;
        let unknown = entry.fee.reason == "unknown-territory" && entry.fee.cents > 0;
        view.unknown_territory += i32::from(unknown);
        view.without_place += i32::from(entry.without_place && ledger.has_rules());
        if entry.fee.cents == 0 {
            view.free += i32::from(entry.fee.days > 0);
            continue;
        }
        view.agents += 1;
        let payer = registration.payer.or(who.organisation_id);
        let line = line(registration, who, entry);
        lines.entry(payer).or_default().push(line);
    }
    let keys: Vec<_> = lines.keys().copied().flatten().collect();
    let bodies = store.organisations_with(&keys)?;
    let bodies: HashMap<_, _> = bodies.into_iter().map(|body| (body.id, body)).collect();
    let mut payers = BTreeMap::new();
    for (payer, mut lines) in lines {
        lines.sort_by_cached_key(|line| {
            name::key(&format!("{} {}", line.family_name, line.given_name))
        });
        let body = payer.and_then(|payer| bodies.get(&payer));
        let payer = payer_view(body, lines);
        view.total_cents = view.total_cents.saturating_add(payer.cents);
        let rank = (
            body.is_none(),
            name::key(&payer.name),
            payer.organisation_id.clone(),
        );
        payers.insert(rank, payer);
    }
    view.payers = payers.into_values().collect();
    Ok(view)
}

fn line(registration: &Registration, who: Named, entry: crate::fees::Entry) -> BillingLine {
    BillingLine {
        registration_id: registration.id.to_string(),
        given_name: who.given_name,
        family_name: who.family_name,
        dates: entry.dates.iter().map(ToString::to_string).collect(),
        fee: entry.fee,
        commitment_number: registration.commitment_number.clone(),
    }
}

fn payer_view(body: Option<&Organisation>, lines: Vec<BillingLine>) -> PayerView {
    let sum = |of: fn(&BillingLine) -> i32| lines.iter().map(of).fold(0, i32::saturating_add);
    PayerView {
        organisation_id: body.map(|body| body.id.to_string()).unwrap_or_default(),
        name: body.map(|body| body.name.clone()).unwrap_or_default(),
        siret: body.map(|body| body.siret.clone()).unwrap_or_default(),
        chorus_service: body
            .map(|body| body.chorus_service.clone())
            .unwrap_or_default(),
        missing: missing(body, &lines)
            .into_iter()
            .map(str::to_owned)
            .collect(),
        cents: sum(|line| line.fee.cents),
        days: sum(|line| line.fee.days),
        lines,
    }
}

/// What the accountant would have to ask. A commitment number is asked of public bodies only; a
/// service code is not, since many of them have none.
fn missing(body: Option<&Organisation>, lines: &[BillingLine]) -> Vec<&'static str> {
    let Some(body) = body else {
        return vec!["payer"];
    };
    let mut missing = Vec::new();
    if body.siret.is_empty() {
        missing.push("siret");
    }
    if is_public(body.kind) && lines.iter().any(|line| line.commitment_number.is_empty()) {
        missing.push("commitment");
    }
    missing
}

/// Whether a body is one that is billed through Chorus Pro.
fn is_public(kind: OrganisationKind) -> bool {
    use OrganisationKind as K;
    matches!(
        kind,
        K::State | K::Region | K::Department | K::Intercommunality | K::Commune
    )
}
