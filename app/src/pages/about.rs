//! What Looproom is, what it keeps, and under which licences its parts are.

use super::link::link;
use crate::late::Late;
use crate::late::desk::DeskView;
use crate::routes::Route;
use yew::prelude::*;

/// The licences of everything that is delivered, a file that the site's build makes.
const LICENCES: &str = "licences.txt";

/// The about page.
#[component]
pub fn About() -> Html {
    html! {
        <article class="plain-page prose">
            <h1>{ "About Looproom" }</h1>
            <p class="lead">{ "Looproom is a course about how Node.js works, on top of a simulated Node.js that runs in this page." }</p>
            <h2>{ "What it runs" }</h2>
            <p>{ "You write real JavaScript. The simulator plays it on a virtual machine with its own clock, event loop, thread pool and files. It follows Node 24 and libuv 1.45 or newer, and its output is compared with the output of the real Node, program by program, before anything is published." }</p>
            <p>{ "A run depends on the program, the machine and a seed, and on nothing else. That is why you can go back, and why a link shows another person exactly what you see." }</p>
            <p>{ "Where real Node may go one way or another, the seed decides, and the playground can show every outcome." }</p>
            <h2>{ "What it keeps" }</h2>
            <p>{ "Your answers stay in this browser. There is no account and no server that knows you. A link that you copy carries the program after the # sign of the address; browsers do not send that part to anyone." }</p>
            <p>{ link(&Route::Progress, classes!(), html! { "What you have done, as a file, on paper, or forgotten" }) }</p>
            <h2>{ "Without a connection" }</h2>
            <p>{ "Some seconds after you open a page, the whole course is loaded to this device: every lesson, their runs, and the engine. From then on it needs no connection. A new version is loaded beside the old one, and you choose when to go over to it." }</p>
            <Late<DeskView> view={DeskView::Copy} />
            <h2>{ "Licences" }</h2>
            <p>{ "Looproom is free software: you may use it under the MIT licence or the Apache licence 2.0, as you prefer. Node.js is a trademark of the OpenJS Foundation, which has nothing to do with this course." }</p>
            <p>{ "It is made of the work of many others: Boa runs the JavaScript, Oxc parses it, Yew draws the pages, CodeMirror is the editor. " }
                <a href={LICENCES}>{ "Every part that this site delivers, with its licence" }</a>{ "." }</p>
        </article>
    }
}
