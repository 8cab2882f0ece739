//! The words that texts of the service may show.
//!
//! They are the words of the vendor's documents, of its validator and of gateways, and the function
//! words of English. Apart from function words, none of them is a common given name. A word that is
//! missing here is redacted, which costs wording and not privacy: add it here, in lower case.

/// Whether a word of a text can be shown: a known word, or a name of the API that consists of known
/// words, such as `phoneNumberId` or `phone_number`.
pub(crate) fn is_known(word: &str) -> bool {
    let mut parts = 0;
    let known = split_name(word).all(|part| {
        parts += 1;
        let is_short_number = part.len() <= 2 && part.bytes().all(|byte| byte.is_ascii_digit());
        is_word(part) || is_listed(NAME_PARTS, part) || (parts > 1 && is_short_number)
    });
    is_word(word) || (known && parts > 1)
}

/// Whether a word carries no meaning of its own, so that a quote of it says nothing about a person.
pub(super) fn is_function_word(word: &str) -> bool {
    is_listed(FUNCTION_WORDS, word)
}

fn is_word(word: &str) -> bool {
    is_listed(WORDS, word) || is_listed(FUNCTION_WORDS, word)
}

fn is_listed(words: &str, word: &str) -> bool {
    let mut words = words.split_ascii_whitespace();
    words.any(|known| known.eq_ignore_ascii_case(word))
}

/// Splits `phoneNumberId`, `phone_number_id` and `PHONE_NUMBER_ID` into their words.
fn split_name(name: &str) -> impl Iterator<Item = &str> {
    name.split('_').flat_map(|name| {
        let mut rest = name;
        std::iter::from_fn(move || {
            let bytes = rest.as_bytes().windows(2);
            // Both bytes are ASCII, so that the text can be split between them.
            let is_end = |pair: &[u8]| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase();
            let end = bytes.into_iter().position(is_end);
            let (part, after) = rest.split_at(end.map_or(rest.len(), |end| end + 1));
            rest = after;
            (!part.is_empty()).then_some(part)
        })
    })
}

/// Words that are only shown as part of a name of the API, because alone they can be a given name.
const NAME_PARTS: &str = "max mark";

const FUNCTION_WORDS: &str = "
    a an the this that these those it its and or nor not no but if then else than as at by for from
    in into of off on onto out over to under up upon with within without via per between about after
    before again already also only just both either neither each every any all some more most less
    is are was were be been being am do does did done has have had can cannot could must should shall
    you your we our they their there here when where which while who whom whose why how so such too
";

const WORDS: &str = "
    can't couldn't didn't doesn't don't hasn't haven't isn't mustn't shouldn't wasn't weren't won't

    ac act cn e gr pn syu tk us
    a2p ai api app ca dlc 10dlc e164 e.164 iso 8601 gmt html http https id ids intl ip ivr json key keys
    mcp mfa mms null ok org pdf quo openphone com docs redacted sip sms ssl svix tcp tls uri url urls
    urn utc utf utf8 uuid uuids webhook webhooks www xml v1 v2 yaml

    abandoned ability able absent accept acceptable accepted accepts access account accounts
    action actions active activities activity actor add added adding additional address addresses
    adds admin agent agents allow allowed allows alone always amount anonymous another answer
    answered answering anyone approval approve approved approves archive archived arguments around
    array arrays asc assign assigned assignee assigns assistant associated attach attached
    attachment attachments attempt attempted attempts attribute audio authenticate authenticated
    authentication authorization authorize authorized automatic automatically available avatar
    await awaiting
    back background bad balance base64 bearer because become begin begins begun belong belongs
    below best beta beyond billing binary blank block blocked bodies body boolean bound bounds
    brackets brand broken browser bucket build built bulk business busy bytes
    cache call called caller calling calls campaign cancel canceled cancelled cap capability
    capacity capped carrier carriers category caused causes certificate change changed changes
    changing channel character characters charge charged chars check checked checks child choice
    choose clear cleared client clients clock close closed code codes collected collection color
    column comma command comment comments company compatible complete completed compliance
    component components concatenated concurrent condition configuration configure configured
    conflict conflicting conflicts connect connected connecting connection const constraint
    consumer contact contacts contain contained containing contains content contents context
    conversation conversations convert copy correct correctly correlation corrupted count
    countries country create created creates creating creation creator credential credentials
    credit credits criteria currency current currently cursor custom customer
    daily data database date dates datetime day days deactivated deadline deals debug decimal
    declined decode default defaults defined definition delay delete deleted deletes deleting
    deliver delivered deliveries delivery denied dependency deprecated desc describe description
    destination detail details detected device dial dialogue differ different digit digits direct
    direction directly disable disabled disallowed discriminator display document documentation
    domain down download draft dtmf due duedate duplicate duplicated duplicates duration during
    edit edited edition element elements email emails empty emulator enable enabled encoded
    encoding end ended endpoint endpoints ends engine enough enrichment ensure enter entered
    enterprise entities entity entries entry enum environment equal equals error errors etag
    evaluate evaluated event events exact exactly example exceed exceeded exceeding exceeds except
    exception excess exclude excluded excludes exclusive execute exist existing exists expect
    expected expecting expects expire expired expires expiry explicit exponent expression
    extension external extra
    fail failed failing fails failure false fatal fault feature features fetch fewer field fields
    file files filled filter filtered filtering filters final finished finite first fix flag float
    follow followed following follows forbidden form format formats formatted formatting forms
    forward forwarded forwarding found fractional free frequency full function future
    gateway general generate generated get gets give given global go gone got granted greater
    group groups gt
    handle handled handler happened hash header headers hidden hide higher history hold home host
    hostname hour hours however
    icon identical identification identified identifier identifiers identify identity ignore
    ignored illegal image immediately implement implemented inactive inbound inbox include
    included includes including incoming incompatible incomplete inconsistent incorrect
    incorrectly indefinitely index individual infinity info information initial initialize
    initialized initiated injected input inputs insert inside instance instances instead
    insufficient integer integers integration interface intermediate internal international
    interval invalid item items
    job jobs join joined
    kept kind know known
    label labels landline language large larger last later latest latter least leave left length
    level life like likely limit limited limits line lines link linked linking links list listed
    lists load local locale localhost location locked log login long longer lookup lost low lower
    lt
    made magic maintenance make malformed manage managed manager manual many map mapped match
    matched matches matching maximum mean means media medium member members memory mention menu
    merge message messages messaging met metadata method methods milliseconds min minimum minute
    minutes mismatch missed missing mobile mode model modified modify monetary month monthly moved
    ms multi multipart multiple mute muted mutually
    name named names namespace nan necessary need needed needs negative nested network never new
    newer next nobody node none normal note notes nothing notification now number numbers numeric
    object objects obtain occupied occur occurred octets offset often old older omit omitted once
    one ones online open opened operation operations operator opt opted option optional options
    order organization organizations origin original other others otherwise outbound outgoing
    output outside overall overdue overlap overridden own owned owner
    page pages pagination paid parameter parameters parent parse parsed parser parsing part
    partial partially participant participants parties partner party passed password past path
    paths pattern paused pay payload payment pending people percent perform performed period
    permanent permanently permission permissions permitted person phone phones picture place plain
    plan plans please plus point policy pool port portal ported porting position positive possible
    post postal precision prefix present preview previous previously price primary prior private
    probably problem proceed process processed processing produce profile progress prohibited
    project properties property protected protocol provide provided provider proxy public publish
    published purchase put
    queries query queue queued quota quotation quoted quotes
    range rate rated raw reach reached read reader reading reads ready real reason receive
    received receives receiving recent recipient recipients recognized record recorded recording
    recordings records recoverable redirect refer reference referenced refresh refused region
    register registered registration reject rejected related release released reload remaining
    remote removal remove removed removing rename rendered reopen reopened repeat repeated replace
    replaced replay replied reply report request requested requester requests require required
    requirement requirements requires reserved reset resets resolution resource resources respond
    response responses rest restrict restricted restriction restrictions result results retried
    retries retry retryable return returned returns reuse reused reverse revision revoked right
    ringing role roles rotate rotated route routed routes routing row rule rules run running
    same sample sandbox saved schedule scheduled schema schemas scheme scope scopes score screened
    search second seconds secret section secure security see seems segment segments select
    selected selection self send sender sending sends sensitive sent sentence separate sequence
    server servers service services session set sets setting settings setup shape share shared
    shares short shorter show shown sign signature signed similar simulate simulated simultaneous
    since single site size slow slug small smaller snooze snoozed something soon sorry sort source
    sources space spam special specific specified specify standard start started starting starts
    state stated statement static status statuses step steps still stop stopped stopping storage
    stored stream strict string strings structure subject submit submitted subscription
    subscriptions subset success successful successfully suffix summaries summary supplied support
    supported supports suspended symbol synchronize syntax system
    table tag tags target task tasks team teams temporarily temporary term test tests text texts
    themselves thing third thread threshold throttled through throughput time timed timeout
    timeouts times timestamp timezone title today together token tokens toll tollfree tomorrow
    took top total trace traffic transaction transcript transcriptions transcripts transfer
    transferred transport trial tried trigger triggered true truncated trust trusted try trying
    tuple twice two type typed types
    unable unambiguous unanswered unassign unassigned unauthenticated unauthorized unavailable
    unchanged undefined undelivered undocumented unexpected unified union unique unit units
    unknown unless unlimited unlink unlinked unlisted unmatched unprocessable unreachable unread
    unrecognized unresolved unrestricted unsigned unsubscribed unsuccessful unsupported until
    unusable update updated updates updating upgrade upload uploaded upper upstream usage use used
    user username users uses using usual
    valid validate validated validates validation validator value values variable variant variants
    verification verified verify version versions video view violates violation visible voice
    voicemail voicemails
    wait waiting wants warning way ways week weeks went what whatever whether white whitespace
    whole wide width window wireless word words work workspace workspaces write writing written
    wrong
    year years yes yesterday yet
    zero zip zone
";

#[cfg(test)]
mod tests {
    use super::{is_known, split_name};

    #[test]
    fn name_of_known_words_is_known_and_a_name_of_a_person_is_not() {
        for known in [
            "Participants",
            "maxResults",
            "phone_number_id",
            "isDeleted",
            "FAILED_EXTERNAL",
            "doesn't",
        ] {
            assert!(is_known(known), "{known}");
        }
        for unknown in [
            "Max",
            "MaxSmith",
            "SMITH",
            "ada",
            "",
            "_",
            "12",
            "numberOfAda",
        ] {
            assert!(!is_known(unknown), "{unknown}");
        }
    }

    #[test]
    fn name_is_split_at_capitals_and_underscores() {
        let parts = |name| split_name(name).collect::<Vec<_>>();
        assert_eq!(parts("phoneNumberId"), ["phone", "Number", "Id"]);
        assert_eq!(parts("__phone_number_"), ["phone", "number"]);
        assert_eq!(parts("FAILED_EXTERNAL"), ["FAILED", "EXTERNAL"]);
        assert_eq!(parts("李娜Smith"), ["李娜Smith"]);
    }
}
