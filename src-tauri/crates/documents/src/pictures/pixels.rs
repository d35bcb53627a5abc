//! Pictures of pixels: PNG and JPEG, on white, no larger than paper can show.
//!
//! Deliberately not here: outlines (see `svg`).

use std::io::Cursor;

use png::{ColorType, Limits, Transformations};
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

use super::{MOST_PIXELS, PictureKind, PictureProblem};
use crate::place::Image;

/// A side has at most twice as many pixels; more would only make the file large. At 300 dots an
/// inch these are 10 cm.
const ENOUGH: usize = 1_200;
/// The end of a JPEG, looked for in the last so many bytes, since programs add some of their own.
const END_WITHIN: usize = 4_096;

pub(super) fn png(bytes: &[u8]) -> Result<Image, PictureProblem> {
    let damaged = |_| PictureProblem::Corrupted(PictureKind::Png);
    let limits = Limits {
        bytes: MOST_PIXELS * 8,
    };
    let mut decoder = png::Decoder::new_with_limits(Cursor::new(bytes), limits);
    decoder.set_transformations(Transformations::normalize_to_color8());
    let header = decoder.read_header_info().map_err(damaged)?;
    checked(header.width as usize, header.height as usize)?;
    let mut reader = decoder.read_info().map_err(damaged)?;
    let size = reader
        .output_buffer_size()
        .ok_or(PictureProblem::Corrupted(PictureKind::Png))?;
    let mut data = vec![0; size];
    let frame = reader.next_frame(&mut data).map_err(damaged)?;
    data.truncate(frame.buffer_size());
    let on_white = |value: u8, alpha: u8| {
        let (value, alpha) = (u32::from(value), u32::from(alpha));
        ((value * alpha + 255 * (255 - alpha)) / 255) as u8
    };
    let pixels = match frame.color_type {
        ColorType::Rgb => data,
        ColorType::Grayscale | ColorType::Indexed => {
            data.iter().flat_map(|grey| [*grey; 3]).collect()
        }
        ColorType::GrayscaleAlpha => data
            .chunks_exact(2)
            .flat_map(|pixel| [on_white(pixel[0], pixel[1]); 3])
            .collect(),
        ColorType::Rgba => data
            .chunks_exact(4)
            .flat_map(|pixel| [0, 1, 2].map(|channel: usize| on_white(pixel[channel], pixel[3])))
            .collect(),
    };
    Ok(reduced(
        (frame.width as usize, frame.height as usize),
        pixels,
    ))
}

pub(super) fn jpeg(bytes: &[u8]) -> Result<Image, PictureProblem> {
    let damaged = PictureProblem::Corrupted(PictureKind::Jpeg);
    // The decoder fills what is missing with grey; a file that ends too early is refused.
    let end = &bytes[bytes.len().saturating_sub(END_WITHIN)..];
    if !end.windows(2).any(|pair| pair == [0xFF, 0xD9]) {
        return Err(damaged);
    }
    let options = DecoderOptions::default()
        .set_max_width(usize::from(u16::MAX))
        .set_max_height(usize::from(u16::MAX))
        .jpeg_set_out_colorspace(ColorSpace::RGB);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    decoder.decode_headers().map_err(|_| damaged)?;
    let (width, height) = decoder.dimensions().ok_or(damaged)?;
    checked(width, height)?;
    let pixels = decoder.decode().map_err(|_| damaged)?;
    if pixels.len() != width * height * 3 {
        return Err(damaged);
    }
    Ok(reduced((width, height), pixels))
}

fn checked(width: usize, height: usize) -> Result<(), PictureProblem> {
    if width == 0 || height == 0 {
        return Err(PictureProblem::Empty);
    }
    if width.saturating_mul(height) > MOST_PIXELS {
        return Err(PictureProblem::TooManyPixels {
            width,
            height,
            most: MOST_PIXELS,
        });
    }
    Ok(())
}

/// The picture with squares of pixels mixed into one while it has more than paper can show.
fn reduced((full_width, full_height): (usize, usize), full: Vec<u8>) -> Image {
    let factor = full_width.max(full_height) / ENOUGH;
    if factor < 2 {
        return Image::new(full_width, full_height, full);
    }
    let (width, height) = (full_width.div_ceil(factor), full_height.div_ceil(factor));
    let mut pixels = Vec::with_capacity(width * height * 3);
    for y in 0..height {
        let rows = y * factor..((y + 1) * factor).min(full_height);
        for x in 0..width {
            let columns = x * factor..((x + 1) * factor).min(full_width);
            let count = (rows.len() * columns.len()) as u32;
            for channel in 0..3 {
                let sum: u32 = rows
                    .clone()
                    .flat_map(|row| columns.clone().map(move |column| (row, column)))
                    .map(|(row, column)| u32::from(full[(row * full_width + column) * 3 + channel]))
                    .sum();
                pixels.push((sum / count) as u8);
            }
        }
    }
    Image::new(width, height, pixels)
}
