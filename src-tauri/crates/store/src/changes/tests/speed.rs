use std::time::Instant;

use super::*;
use crate::testing::{run, scratch};

fn fill(w: &crate::Writer<'_>, n: u64) {
    use rusqlite::named_params;
    let c = w.connection();
    for i in 0..n {
        let key = crate::testing::key(i * 7919 % n);
        let f = [
            "Martin", "Bernard", "Thomas", "Petit", "Robert", "Durand", "Dubois", "Moreau",
        ][(i % 8) as usize];
        let fam = format!("{f}{}", i % 977);
        c.prepare_cached("INSERT INTO person (id, given_name, family_name, email, name_key, email_key) VALUES (:id, :g, :f, :e, :k, :e)").unwrap().execute(named_params!{":id": key, ":g": format!("Marie{}", i%53), ":f": fam, ":e": format!("marie.{fam}@exemple{}.fr", i%31), ":k": parvis_domain::name::key(&format!("{fam} Marie{}", i%53))}).unwrap();
        c.prepare_cached(
            "INSERT INTO mandate (id, person_id, function) VALUES (:id, :id, 'chargée de mission')",
        )
        .unwrap()
        .execute(named_params! {":id": key})
        .unwrap();
        c.prepare_cached("INSERT INTO registration (id, programme_id, person_id, mandate_id, badge_code) VALUES (:id, 'p', :id, :id, :id)").unwrap().execute(named_params!{":id": key}).unwrap();
        for s in ["s", "t"] {
            c.prepare_cached(
                "INSERT INTO place (id, registration_id, session_id) VALUES (:id || :s, :id, :s)",
            )
            .unwrap()
            .execute(named_params! {":id": key, ":s": s})
            .unwrap();
        }
    }
}

#[test]
fn speed() {
    for round in 0..2 {
        for n in [10_000, 20_000] {
            let prep = "INSERT INTO programme (id, kind, title) VALUES ('p','cycle','P'); INSERT INTO session (id, programme_id, position) VALUES ('s','p',0),('t','p',1);";
            let mut bare = scratch();
            sql(&mut bare, prep);
            let t = Instant::now();
            let tx = bare.immediate().unwrap();
            fill(&crate::Writer::recorded(&bare), n);
            let t0 = t.elapsed();
            tx.commit().unwrap();
            let untracked = t.elapsed();
            let mut store = scratch();
            sql(&mut store, prep);
            let t = Instant::now();
            write(&mut store, |w| fill(w, n));
            let tracked = t.elapsed();
            let t = Instant::now();
            undo(&mut store).unwrap();
            let u = t.elapsed();
            let t = Instant::now();
            redo(&mut store).unwrap();
            let r = t.elapsed();
            eprintln!(
                "{round} n={n} untracked {untracked:?} (insert {t0:?}) tracked {tracked:?} undo {u:?} redo {r:?} ratio {:.2} {:.2} {:.2}",
                tracked.as_secs_f64() / untracked.as_secs_f64(),
                u.as_secs_f64() / untracked.as_secs_f64(),
                r.as_secs_f64() / untracked.as_secs_f64()
            );
            write(&mut store, |w| {
                run(w, "UPDATE place SET status = 'cancelled'")
            });
            let t = Instant::now();
            undo(&mut store).unwrap();
            eprintln!("undo of update-all {:?}", t.elapsed());
            for q in [
                "m",
                "ma",
                "mar",
                "marie",
                "marie1 durand",
                "durand97",
                "exemple3",
                "xyz",
                "mart m e",
            ] {
                store.search(q, None, 20).unwrap();
                let t = Instant::now();
                for _ in 0..10 {
                    store.search(q, None, 20).unwrap();
                }
                eprintln!(
                    "search {q}: {:?} {}",
                    t.elapsed() / 10,
                    store.search(q, None, 100000).unwrap().len()
                );
            }
            let t = Instant::now();
            store.check().unwrap();
            eprintln!("check {:?}", t.elapsed());
            let t = Instant::now();
            store.rebuild_search().unwrap();
            eprintln!("rebuild {:?}", t.elapsed());
        }
    }
}
