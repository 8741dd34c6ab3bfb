using System.Collections.Frozen;

namespace NcbiClient.Citations;

/// <summary>Words by which the parts of a citation are told apart.</summary>
internal static class CitationWords
{
    private static readonly FrozenSet<string> Months = Set(
        "jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december "
        + "spring summer autumn fall winter");

    /// <summary>Words of journals' names and their abbreviations that seldom end a title.</summary>
    private static readonly FrozenSet<string> JournalWords = Set(
        "abstr acad acta adv agric allergy am amer anal anat anesth anesthesiol angew ann annu antimicrob antioxid appl aquat arch asian assoc atmos aust biochem biochim bioeng biogeochem biol biomater "
        + "biomech biomed biophys biosci biosyst biotechnol bioinf bioinform br brit bull calcif can cancer carcinog cardiol cardiovasc catal cell chem chemother chim clin coll colloid colloids comm commun "
        + "comp comput contam contrib crit cryst crystallogr curr cytol def dent dermatol dev diabet diagn dis disord drug dyn ecol econ ed educ electrochem electron embo endocr endocrinol eng engl engr "
        + "entomol environ envir enzymol epidemiol ergon eur evol exp expt extr fed fertil gastroenterol gastrointest gen genet geochem geol geophys geriatr gerontol gynecol haematol heterocycl hepatol histochem hist "
        + "hosp hum hyg hypertens immun immunol immunother ind infect inform inorg inst int interact invest isr ital j jpn lab lancet lett liq mach mag magn manag mar mater math mech med membr "
        + "metab meth methods microb microbiol mod mol monogr morphol mutat nano nanotechnol nat natl nephrol nerv neth neurobiol neurochem neurol neuropathol neurophysiol neuropsychol neurosci neurosurg nucl nucleic "
        + "nutr obes obstet occup oncol ophthalmol opin opt oral org organomet orthop otolaryngol parasitol pathol patt pediatr peptid perinat periodontol persp perspect pest pharm pharmaceut pharmacol pharmacother philos photochem "
        + "photobiol phys physica physicochem physiol plant pol polym pract prev proc process prog prot psychiatr psychol psychosom pub publ pulm q qual quant quart radiat radiol recl reg rehabil rep repr reprod "
        + "res respir rev rheum rheumatol roy scand sch sci sect sens separ ser signal skelet soc spectrom spectrosc stat steroid struct surg surv symp syst tech technol telemed ther thorac thromb tissue top "
        + "toxicol traffic trans transl transp transplant trauma trends trop univ upd urol usa vasc vet virol vis vitam vopr wkly zool");

    private static readonly FrozenSet<string> GroupWords = Set(
        "consortium group groups organization organisation collaboration collaborators collaborative committee investigators initiative network association society council agency institute institutes college "
        + "academy federation foundation ministry department bureau center centers centre centres administration commission panel team force alliance university board program programme office registry "
        + "union who cdc fda nih epa iarc");

    private static readonly FrozenSet<string> Particles = Set("van von vom zum der den de del della di da dos das du la le el al bin ibn ten ter zu zur af av y st e");

    public static bool IsMonth(ReadOnlySpan<char> word) => Contains(Months, word);

    public static bool IsJournalWord(ReadOnlySpan<char> word) => Contains(JournalWords, word) || (word.Length == 1 && char.IsUpper(word[0]));

    public static bool IsGroupWord(ReadOnlySpan<char> word) => Contains(GroupWords, word);

    public static bool IsParticle(ReadOnlySpan<char> word) => Contains(Particles, word);

    private static bool Contains(FrozenSet<string> words, ReadOnlySpan<char> word) => word.Length is > 0 and < 24 && words.Contains(word.ToString());

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
