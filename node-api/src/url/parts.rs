//! What a URL object shows of a parsed URL, and what setting one of its properties does
//! (https://url.spec.whatwg.org/#api).

use super::host;
use super::parser::{Path, Url, is_special, parse, split_port, split_scheme};
use super::percent::{FRAGMENT, USERINFO, encode};

impl Url {
    /// The whole URL.
    pub(super) fn href(&self) -> String {
        let mut text = self.protocol();
        if self.host.is_some() {
            text.push_str("//");
            if !self.username.is_empty() || !self.password.is_empty() {
                text.push_str(&self.username);
                if !self.password.is_empty() {
                    text.push(':');
                    text.push_str(&self.password);
                }
                text.push('@');
            }
            text.push_str(&self.host_and_port());
        } else if self.names().len() > 1 && self.names()[0].is_empty() {
            // Otherwise the path would read as a host.
            text.push_str("/.");
        }
        text.push_str(&self.pathname());
        if let Some(query) = &self.query {
            text.push_str(&format!("?{query}"));
        }
        if let Some(fragment) = &self.fragment {
            text.push_str(&format!("#{fragment}"));
        }
        text
    }

    pub(super) fn protocol(&self) -> String {
        format!("{}:", self.scheme)
    }

    pub(super) fn hostname(&self) -> String {
        self.host.clone().unwrap_or_default()
    }

    pub(super) fn host_and_port(&self) -> String {
        self.hostname() + &self.port.map(|port| format!(":{port}")).unwrap_or_default()
    }

    pub(super) fn pathname(&self) -> String {
        match &self.path {
            Path::Opaque(path) => path.clone(),
            Path::Names(names) => names.iter().map(|name| format!("/{name}")).collect(),
        }
    }

    pub(super) fn search(&self) -> String {
        self.query.as_ref().filter(|query| !query.is_empty()).map(|query| format!("?{query}")).unwrap_or_default()
    }

    pub(super) fn hash(&self) -> String {
        self.fragment.as_ref().filter(|text| !text.is_empty()).map(|text| format!("#{text}")).unwrap_or_default()
    }

    pub(super) fn origin(&self) -> String {
        let none = || "null".to_owned();
        match self.scheme.as_str() {
            "blob" => match parse(&self.pathname(), None) {
                Some(inner) if matches!(inner.scheme.as_str(), "http" | "https") => inner.origin(),
                _ => none(),
            },
            "file" => none(),
            scheme if is_special(scheme) => format!("{scheme}://{}", self.host_and_port()),
            _ => none(),
        }
    }

    /// Whether there are credentials or a port, which only a host has.
    fn needs_host(&self) -> bool {
        !self.username.is_empty() || !self.password.is_empty() || self.port.is_some()
    }

    fn takes_credentials(&self) -> bool {
        self.host.as_ref().is_some_and(|host| !host.is_empty()) && self.scheme != "file"
    }

    /// Sets a part; a value that does not fit changes nothing.
    pub(super) fn change(&mut self, part: &str, value: &str) {
        let cleaned = |value: &str| -> String { value.chars().filter(|c| !matches!(c, '\t' | '\n' | '\r')).collect() };
        let clean = cleaned(value);
        let opaque = matches!(self.path, Path::Opaque(_));
        match part {
            "protocol" => self.change_protocol(&clean),
            "username" if self.takes_credentials() => self.username = encode(value, USERINFO),
            "password" if self.takes_credentials() => self.password = encode(value, USERINFO),
            "host" | "hostname" if !opaque => self.change_host(&clean, part == "host"),
            // What is nothing but white space changes nothing.
            "port" if self.takes_credentials() && clean.is_empty() == value.is_empty() => self.change_port(&clean),
            "pathname" if !opaque => self.set_path(&clean, Vec::new()),
            "search" => {
                // The mark is taken off before what a URL cannot have.
                let query = cleaned(value.strip_prefix('?').unwrap_or(value));
                self.set_query((!value.is_empty()).then_some(query.as_str()));
            }
            "hash" => {
                let fragment = cleaned(value.strip_prefix('#').unwrap_or(value));
                self.fragment = (!value.is_empty()).then(|| encode(&fragment, FRAGMENT));
            }
            _ => {}
        }
    }

    fn change_protocol(&mut self, value: &str) {
        let Some((scheme, _)) = split_scheme(&format!("{value}:")) else { return };
        let refused = is_special(&scheme) != self.is_special()
            || (scheme == "file" && self.needs_host())
            || (self.scheme == "file" && self.hostname().is_empty());
        if !refused {
            self.scheme = scheme;
            self.drop_default_port();
        }
    }

    fn change_host(&mut self, value: &str, with_port: bool) {
        let special = self.is_special();
        let end = value.find(|c| matches!(c, '/' | '?' | '#') || (special && c == '\\')).unwrap_or(value.len());
        // A file's host has no port; its colon is part of a name that is not valid.
        let file = self.scheme == "file";
        let (name, port) = if file { (&value[..end], None) } else { split_port(&value[..end]) };
        let refused = (special && !file) || self.needs_host() || port.is_some();
        if (name.is_empty() && refused) || (!with_port && port.is_some()) {
            return;
        }
        let Some(parsed) = (if name.is_empty() { Some(String::new()) } else { host::parse(name, special) }) else {
            return;
        };
        self.host = Some(if file && parsed == "localhost" { String::new() } else { parsed });
        if let Some(port) = port {
            self.change_port_digits(port);
        }
    }

    fn change_port(&mut self, value: &str) {
        if value.is_empty() {
            self.port = None;
        } else {
            self.change_port_digits(value);
        }
    }

    fn change_port_digits(&mut self, value: &str) {
        let digits: String = value.chars().take_while(char::is_ascii_digit).collect();
        if let Ok(port) = digits.parse() {
            self.port = Some(port);
            self.drop_default_port();
        }
    }
}
