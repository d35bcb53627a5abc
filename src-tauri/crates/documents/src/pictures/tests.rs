//! Files that are pictures, and files that are not.

use std::fmt::Write;

use super::*;
use crate::fonts::FontStyle;
use crate::paint::paint;
use crate::place::{Colour, Draft, Image, Meta, Owner, Rect, Role, Segment, Shape, Structure};
use crate::testing::{fonts, read_back};

fn png_of(width: u32, height: u32, kind: png::ColorType, data: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(kind);
    let mut writer = encoder.write_header().expect("a header");
    writer.write_image_data(data).expect("pixels");
    writer.finish().expect("an end");
    bytes
}

fn pixels(bytes: &[u8]) -> Image {
    match read(bytes) {
        Ok(Picture::Pixels(image)) => image,
        other => panic!("{other:?}"),
    }
}

fn svg(inside: &str) -> Vec<u8> {
    format!(
        "<?xml version=\"1.0\"?>\n<!DOCTYPE svg>\n<svg xmlns=\"http://www.w3.org/2000/svg\" \
         xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 20 10\">{inside}</svg>"
    )
    .into_bytes()
}

#[test]
fn transparent_pixels_are_mixed_with_white() {
    let data = [255, 0, 0, 255, 255, 0, 0, 128, 0, 0, 0, 0];
    let image = pixels(&png_of(3, 1, png::ColorType::Rgba, &data));
    assert_eq!((image.width, image.height), (3, 1));
    assert_eq!(image.pixels, [255, 0, 0, 255, 127, 127, 255, 255, 255]);
    let grey = pixels(&png_of(2, 1, png::ColorType::Grayscale, &[0, 200]));
    assert_eq!(grey.pixels, [0, 0, 0, 200, 200, 200]);
}

#[test]
fn photographs_are_read_whatever_their_inks() {
    for bytes in [
        &include_bytes!("samples/two-halves.jpg")[..],
        &include_bytes!("samples/four-inks.jpg")[..],
    ] {
        let image = pixels(bytes);
        assert_eq!((image.width, image.height), (16, 8));
        let left = &image.pixels[..3];
        let right = &image.pixels[45..48];
        assert!(left[2] > left[0] + 60, "{left:?} is blue");
        assert!(right[0] > right[2] + 60, "{right:?} is red");
    }
}

#[test]
fn a_picture_larger_than_paper_shows_is_reduced() {
    let side = 2_500usize;
    let data: Vec<u8> = (0..side * side).map(|at| (at / side / 10) as u8).collect();
    let image = pixels(&png_of(
        side as u32,
        side as u32,
        png::ColorType::Grayscale,
        &data,
    ));
    assert_eq!((image.width, image.height), (1_250, 1_250));
    assert_eq!(image.pixels.len(), 1_250 * 1_250 * 3);
    assert_eq!(image.pixels[1_249 * 1_250 * 3], 249);
}

#[test]
fn an_svg_becomes_outlines() {
    let inside = "<g opacity='0.5'><rect width='10' height='10' fill='#ff0000'/></g>\
        <path d='M0 5 H20' stroke='blue' stroke-width='2' fill='none'/>\
        <path d='M10 0 Q15 5 10 10 Z' fill-rule='evenodd'/>";
    let Ok(Picture::Paths(drawing)) = read(&svg(inside)) else {
        panic!("an SVG is outlines");
    };
    assert_eq!((drawing.width, drawing.height), (1_000.0, 500.0));
    let [square, line, curve] = drawing.outlines.as_slice() else {
        panic!("{:?}", drawing.outlines);
    };
    assert_eq!(square.colour, Colour(255, 128, 128));
    assert_eq!(line.colour, Colour(0, 0, 255));
    assert!(curve.even_odd && curve.colour == Colour::BLACK);
    let curved = |part: &Segment| matches!(part, Segment::Curve(.., (x, _)) if *x == 500.0);
    assert!(curve.segments.iter().any(curved), "{curve:?}");
    // The stroke covers from 4 to 6, in units of the drawing.
    let heights = line.segments.iter().filter_map(|part| match part {
        Segment::Move((_, y)) | Segment::Line((_, y)) => Some(*y),
        _ => None,
    });
    let heights: Vec<f32> = heights.collect();
    assert!(
        heights.iter().all(|y| [200.0, 300.0].contains(y)),
        "{heights:?}"
    );
}

#[test]
fn a_page_around_everything_is_no_effect() {
    let clip = |rect: &str| {
        let inside = format!(
            "<clipPath id='a'>{rect}</clipPath>\
             <g clip-path='url(#a)'><circle cx='10' cy='5' r='4'/></g>"
        );
        read(&svg(&inside))
    };
    assert!(clip("<rect width='20' height='10'/>").is_ok());
    let effect = Err(PictureProblem::Unsupported(SvgFeature::Effect));
    assert_eq!(clip("<rect width='9' height='10'/>"), effect);
    assert_eq!(clip("<circle cx='10' cy='5' r='9'/>"), effect);
}

#[test]
fn what_paper_cannot_show_is_refused() {
    let pixel = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=";
    for (inside, feature) in [
        (
            "<text x='1' y='5'>Ville</text>".to_owned(),
            SvgFeature::Text,
        ),
        (
            "<linearGradient id='a'><stop stop-color='red'/><stop offset='1'/></linearGradient>\
             <rect width='9' height='9' fill='url(#a)'/>"
                .to_owned(),
            SvgFeature::Gradient,
        ),
        (
            format!("<image width='9' height='9' xlink:href='{pixel}'/>"),
            SvgFeature::Bitmap,
        ),
        (
            "<filter id='a'><feGaussianBlur stdDeviation='1'/></filter>\
             <rect width='9' height='9' filter='url(#a)'/>"
                .to_owned(),
            SvgFeature::Effect,
        ),
    ] {
        let refused = Err(PictureProblem::Unsupported(feature));
        assert_eq!(read(&svg(&inside)), refused, "{inside}");
    }
    assert_eq!(read(&svg("")), Err(PictureProblem::Empty));
}

#[test]
fn wrong_and_damaged_files_are_told_apart() {
    for bytes in [
        &b""[..],
        b"GIF89a",
        b"%PDF-1.7",
        b"<html></html>",
        b"PK\x03\x04",
    ] {
        assert_eq!(read(bytes), Err(PictureProblem::UnknownKind));
    }
    let whole = png_of(4, 4, png::ColorType::Rgb, &[9; 48]);
    let photograph = include_bytes!("samples/two-halves.jpg");
    let outlines = svg("<rect width='9' height='9'/>");
    for (bytes, kind) in [
        (&whole[..], PictureKind::Png),
        (&photograph[..], PictureKind::Jpeg),
        (&outlines[..], PictureKind::Svg),
    ] {
        assert!(read(bytes).is_ok());
        let damaged = PictureProblem::Corrupted(kind);
        let half = read(&bytes[..bytes.len() * 2 / 3]);
        assert!(
            matches!(half, Err(problem) if problem == damaged),
            "{half:?}"
        );
    }
    assert_eq!(
        read(b"<svg xmlns='http://www.w3.org/2000/svg'><g></svg>"),
        Err(PictureProblem::Corrupted(PictureKind::Svg))
    );
}

#[test]
fn what_is_in_another_file_is_not_looked_for() {
    let elsewhere = Err(PictureProblem::Unsupported(SvgFeature::Elsewhere));
    let square = "<rect width='20' height='10'/>";
    for inside in [
        "<image href='logo.png' width='20' height='10'/>",
        "<image xlink:href='https://example.org/logo.png' width='20' height='10'/>",
        "<image href='file:///etc/hostname' width='20' height='10'/>",
        "<use href='other.svg#sign'/>",
        "<style>@import 'colours.css';</style>",
        "<style>rect { fill: url('other.svg#red') }</style>",
        "<path d='M0 0h1v1z' fill='url(other.svg#red)'/>",
    ] {
        assert_eq!(
            read(&svg(&format!("{inside}{square}"))),
            elsewhere,
            "{inside}"
        );
    }
    let harmless = "<a href='https://example.org'><path d='M0 0h1v1z'/></a>\
        <g id='g'><path d='M2 0h1v1z'/></g><use xlink:href='#g'/>";
    assert!(read(&svg(harmless)).is_ok());
}

#[test]
fn a_picture_is_printed_for_comparison_by_its_hash() {
    let shown = |picture: &Picture| format!("{picture:?}");
    let red = read(&png_of(1, 1, png::ColorType::Rgb, &[255, 0, 0])).expect("a PNG");
    let blue = read(&png_of(1, 1, png::ColorType::Rgb, &[0, 0, 255])).expect("a PNG");
    let large = vec![7; 900 * 900 * 3];
    let large = read(&png_of(900, 900, png::ColorType::Rgb, &large)).expect("a PNG");
    let drawn = |inside: &str| read(&svg(inside)).expect("an SVG");
    let one = drawn("<rect width='10' height='10'/>");
    let other = drawn("<rect width='10' height='10.5'/>");
    let all = [&red, &blue, &large, &one, &other].map(shown);
    for (at, text) in all.iter().enumerate() {
        assert!(text.len() < 120, "{text}");
        assert!(!all[..at].contains(text), "{text}");
    }
    assert_eq!(shown(&red.clone()), all[0]);
}

#[test]
fn huge_files_are_refused_before_they_are_decoded() {
    let bytes = MOST_BYTES + 1;
    let most = MOST_BYTES;
    assert_eq!(
        read(&vec![0; bytes]),
        Err(PictureProblem::TooManyBytes { bytes, most })
    );
    // The header alone claims the size.
    let mut claims = png_of(1, 1, png::ColorType::Grayscale, &[0]);
    claims[16..24].copy_from_slice(&[0, 0, 0x27, 0x10, 0, 0, 0x27, 0x10]);
    let sum = crc(&claims[12..29]);
    claims[29..33].copy_from_slice(&sum.to_be_bytes());
    let huge = PictureProblem::TooManyPixels {
        width: 10_000,
        height: 10_000,
        most: MOST_PIXELS,
    };
    assert_eq!(read(&claims), Err(huge));
    let most = MOST_ELEMENTS;
    let complex = Err(PictureProblem::TooComplex { most });
    assert_eq!(read(&svg(&"<g/>".repeat(MOST_ELEMENTS as usize))), complex);
    let deep = format!("{}{}", "<g>".repeat(5_000), "</g>".repeat(5_000));
    assert_eq!(read(&svg(&deep)), complex);
    let mut doubling = String::from("<defs><path id='a0' d='M0 0h1v1z'/>");
    for level in 1..40 {
        let below = level - 1;
        write!(
            doubling,
            "<g id='a{level}'><use xlink:href='#a{below}'/><use xlink:href='#a{below}'/></g>"
        )
        .expect("a string grows");
    }
    doubling.push_str("</defs><use xlink:href='#a39'/>");
    assert_eq!(read(&svg(&doubling)), complex);
}

/// The check sum of a part of a PNG (ISO/IEC 15948).
fn crc(bytes: &[u8]) -> u32 {
    let step = |crc: u32, byte: &u8| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            (crc >> 1) ^ if crc & 1 == 1 { 0xEDB8_8320 } else { 0 }
        })
    };
    !bytes.iter().fold(!0, step)
}

#[test]
fn both_kinds_are_painted_where_they_stand() {
    let square = "<rect width='20' height='10' fill='#00ff00'/><rect width='10' height='5'/>";
    let outlines = read(&svg(square)).expect("an SVG");
    let red = read(&png_of(1, 1, png::ColorType::Rgb, &[255, 0, 0])).expect("a PNG");
    assert_eq!(outlines.proportion(), 2.0);
    let mut draft = Draft::new(Meta::default());
    let page = draft.add_page(100.0, 100.0);
    for (picture, y) in [(outlines, 10.0), (red, 60.0)] {
        let figure = Role::Figure("Un carré".to_owned());
        let owner = Owner::Element(draft.element(Structure::ROOT, figure));
        let image = draft.image(picture);
        let rect = Rect {
            x: 10.0,
            y,
            width: 60.0,
            height: 30.0,
        };
        draft.put(page, owner, Shape::Image { rect, image });
    }
    let shaped = fonts().shape("mot", FontStyle::Regular);
    draft.text(
        page,
        Owner::Artifact,
        shaped,
        (80.0, 95.0),
        8.0,
        Colour::BLACK,
    );
    let pdf = paint(&draft.finish(), fonts()).expect("paints");
    read_back(&pdf, "qpdf", &["--check"], &[]);
    let folder = tempfile::tempdir().expect("a folder");
    let picture = folder.path().join("page");
    let target = picture.to_str().expect("a path");
    read_back(&pdf, "pdftoppm", &["-r", "72"], &[target]);
    let seen = std::fs::read(format!("{target}-1.ppm")).expect("a picture of the page");
    let from = seen.len() - 100 * 100 * 3;
    let at = |x: usize, y: usize| {
        let start = from + (y * 100 + x) * 3;
        [seen[start], seen[start + 1], seen[start + 2]]
    };
    assert_eq!(
        at(20, 15),
        [0, 0, 0],
        "the small square is at the upper left"
    );
    assert_eq!(at(60, 35), [0, 255, 0]);
    assert_eq!(at(40, 75), [255, 0, 0]);
    assert_eq!(at(90, 50), [255, 255, 255]);
}
