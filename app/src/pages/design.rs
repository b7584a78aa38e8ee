//! The design system: what every page is made of, shown with the very tokens that the style sheets use.

use crate::late::turns::Later;
use crate::ports::tokens;
use yew::prelude::*;

/// A token of `static/css/tokens.css` with what it is for.
type Token = (&'static str, &'static str);

const PLACES: [Token; 8] = [
    ("--c-run", "Running code. Filled, no sign."),
    ("--c-tick", "nextTick. Sign 1."),
    ("--c-micro", "Microtask. Sign 2."),
    ("--c-timers", "Timers. Sign T."),
    ("--c-poll", "Poll, input and output. Sign P."),
    ("--c-check", "Check. Sign C."),
    ("--c-idle", "Closing and idle. A small station."),
    ("--c-pool", "Thread pool and workers. Slots."),
];
const PAPER: [Token; 11] = [
    ("--paper", "The page"),
    ("--surface", "What lies on it: fields, cards, dialogs"),
    ("--wash", "Quiet ground for code and hints"),
    ("--line", "Lines between things"),
    ("--line-strong", "Edges of what can be pressed; 3:1 against the page"),
    ("--ink", "Text"),
    ("--soft", "Text that can wait; still 4.5:1"),
    ("--now", "The line that runs now"),
    ("--accent", "The one accent: where you are"),
    ("--ok", "Right"),
    ("--bad", "Not right"),
];
const TYPE: [Token; 8] = [
    ("--t-h1", "The title of a page"),
    ("--t-h2", "A part of a page"),
    ("--t-lead", "The first sentence"),
    ("--t-h3", "A part of a part"),
    ("--t-body", "Running text"),
    ("--t-code", "Code, in the mono family"),
    ("--t-note", "Notes beside something"),
    ("--t-small", "The smallest: 13 px, never less"),
];
const SPACE: [Token; 8] = [
    ("--s1", "inside a sign"),
    ("--s2", "between an icon and its word"),
    ("--s3", "inside a button"),
    ("--s4", "inside a box"),
    ("--s5", "between paragraphs of a task"),
    ("--s6", "between blocks"),
    ("--s7", "between parts"),
    ("--s8", "around a hero"),
];
const MOTION: [Token; 2] = [
    ("--quick", "What answers a press: a colour, a border"),
    ("--move", "What moves along the path that the data takes"),
];

/// How the page begins: what is there to be read before the rest has arrived.
pub(super) fn opening() -> Html {
    html! {
        <>
            <h1>{ "Design" }</h1>
            <p class="lead">{ "What a learner must carry away is where things wait. Everything here serves that." }</p>
            <h2>{ "Colour" }</h2>
            <p>{ "A colour means one place where callbacks wait, on every page and every stage. Each has a sign or a word beside it, so that nobody needs the colour. They are taken from a palette that colour-blind people can tell apart." }</p>
        </>
    }
}

/// The page.
#[component]
pub fn Design() -> Html {
    html! {
        <article class="plain-page prose design">
            { opening() }
            <Tokens list={&PLACES[..]} property="background-color" class="design-swatch" />
            { part("Paper and ink", "Light and dark are two sets of the same names. Only what moves now is saturated; everything else is paper, ink and lines.", html! {
                <Tokens list={&PAPER[..]} property="background-color" class="design-swatch" />
            }) }
            { part("Type", "One family for words, one for code, both from the system. Headings are told apart by size and weight, not by colour.", html! {
                <Tokens list={&TYPE[..]} property="font-size" class="design-type" />
            }) }
            { part("Space", "Steps of four pixels. What belongs together stands closer than what does not.", html! {
                <Tokens list={&SPACE[..]} property="width" class="design-space" />
            }) }
            { part("Motion", "Motion explains or is absent. A callback moves along the path that it takes in Node and never blinks from place to place. With reduced motion the same steps are shown without movement.", html! {
                <Tokens list={&MOTION[..]} property="transition-duration" class="design-motion" />
            }) }
            { part("Shape", "What a thing looks like says what it does.", html! {
                <ul>
                    <li>{ "Waiting is an outline, running is filled, done fades." }</li>
                    <li>{ "Inside is JavaScript: the call stack and the two queues that drain whenever it empties. Around it runs the loop. Outside is the system." }</li>
                    <li>{ "One sentence says what happened and why. A screen reader hears the same sentence." }</li>
                    <li>{ "Everything that can be pressed is at least 24 pixels in each direction, and has a visible focus." }</li>
                    <li>{ "No gradients, no layers of shadows, no badges." }</li>
                </ul>
            }) }
            { part("Buttons and notices", "A page has one button that is filled. The others stand back.", html! {
                <>
                    <p class="actions">
                        <button type="button" class="button primary">{ "The one thing to do" }</button>
                        <button type="button" class="button">{ "Something else" }</button>
                        <button type="button" class="button quiet">{ "If you must" }</button>
                        <button type="button" class="button" disabled=true>{ "Not now" }</button>
                    </p>
                    <div class="notice"><p>{ "A notice is one sentence that says what happened and what to do." }</p></div>
                </>
            }) }
        </article>
    }
}

/// A part of the page, drawn when the parts before it are.
fn part(title: &'static str, says: &'static str, shown: Html) -> Html {
    html! { <Later><h2>{ title }</h2><p>{ says }</p>{ shown }</Later> }
}

#[derive(Clone, Debug, PartialEq, Properties)]
struct TokensProps {
    list: &'static [Token],
    property: &'static str,
    class: &'static str,
}

/// Tokens with a sample of each; the sample takes its look from the token when the page is there.
#[component]
fn Tokens(props: &TokensProps) -> Html {
    let host = use_node_ref();
    {
        let host = host.clone();
        use_effect_with((), move |()| tokens::show(&host));
    }
    html! {
        <dl class="design-list" ref={host}>
            { for props.list.iter().map(|(name, use_for)| html! {
                <div key={*name}>
                    <dt><span class={props.class} data-token={*name} data-property={props.property}>{ if props.class == "design-type" { "Ticks first" } else { "" } }</span><code>{ *name }</code></dt>
                    <dd><span class="design-value" data-value={*name} />{ *use_for }</dd>
                </div>
            }) }
        </dl>
    }
}
