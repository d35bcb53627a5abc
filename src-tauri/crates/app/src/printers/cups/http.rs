//! Carrying a question to CUPS: over its socket, or to a port of this or another machine.
//!
//! Deliberately absent: encryption and passwords. A CUPS that asks for them tells us nothing, and
//! the paper counts as sent and not confirmed.

use std::io::{self, Read, Write};
use std::net::{TcpStream, ToSocketAddrs};
use std::time::Duration;

use super::ipp::{Message, Reply};

/// A CUPS that lets one wait longer does not answer.
const PATIENCE: Duration = Duration::from_secs(5);
/// No answer to what is asked here is nearly so long.
const LONGEST: u64 = 4 << 20;

/// Asks the CUPS at `server` (a path, or host and port, as `lpstat -H` gives it); none when it
/// gives no answer that can be read.
pub(super) fn ask(server: &str, question: &Message) -> Option<Reply> {
    let body = question.bytes();
    // HTTP/1.0: the answer ends where the connection does. CUPS accepts "localhost" however it is
    // reached, and other names only when it was told so.
    let head = format!(
        "POST / HTTP/1.0\r\nHost: localhost\r\nContent-Type: application/ipp\r\n\
         Content-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    let answer = exchange(server, &[head.as_bytes(), &body].concat()).ok()?;
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n")?;
    let (head, body) = (&answer[..end], &answer[end + 4..]);
    let head = String::from_utf8_lossy(head).to_lowercase();
    if head.split_whitespace().nth(1)? != "200" {
        return None;
    }
    if head.contains("transfer-encoding: chunked") {
        Reply::read(&joined(body)?)
    } else {
        Reply::read(body)
    }
}

fn exchange(server: &str, question: &[u8]) -> io::Result<Vec<u8>> {
    let mut stream = connect(server)?;
    stream.write_all(question)?;
    let mut answer = Vec::new();
    stream.take(LONGEST).read_to_end(&mut answer)?;
    Ok(answer)
}

trait Stream: Read + Write {}
impl<T: Read + Write> Stream for T {}

fn connect(server: &str) -> io::Result<Box<dyn Stream>> {
    #[cfg(unix)]
    if server.starts_with('/') {
        let stream = std::os::unix::net::UnixStream::connect(server)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_write_timeout(Some(PATIENCE))?;
        return Ok(Box::new(stream));
    }
    let addresses = server.to_socket_addrs()?;
    let mut failure = io::Error::from(io::ErrorKind::AddrNotAvailable);
    for address in addresses {
        match TcpStream::connect_timeout(&address, PATIENCE) {
            Ok(stream) => {
                stream.set_read_timeout(Some(PATIENCE))?;
                stream.set_write_timeout(Some(PATIENCE))?;
                return Ok(Box::new(stream));
            }
            Err(error) => failure = error,
        }
    }
    Err(failure)
}

/// A body that came in pieces, each after its length in hexadecimal.
fn joined(mut body: &[u8]) -> Option<Vec<u8>> {
    let mut whole = Vec::new();
    loop {
        let end = body.windows(2).position(|two| two == b"\r\n")?;
        let length = std::str::from_utf8(&body[..end]).ok()?;
        let length = length.split(';').next()?.trim();
        let length = usize::from_str_radix(length, 16).ok()?;
        let piece = body.get(end + 2..)?;
        if length == 0 {
            return Some(whole);
        }
        whole.extend(piece.get(..length)?);
        body = piece.get(length + 2..)?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_are_joined_and_a_lost_one_is_noticed() {
        let body = b"4\r\nCUPS\r\n3;x=1\r\n ok\r\n0\r\n\r\n";
        assert_eq!(joined(body).unwrap(), b"CUPS ok");
        assert_eq!(joined(&body[..8]), None);
        assert_eq!(joined(b"zz\r\n"), None);
    }

    #[test]
    fn nobody_there_is_no_answer() {
        let question = Message::request(0x000b);
        assert_eq!(ask("/nowhere/cups.sock", &question), None);
    }
}
