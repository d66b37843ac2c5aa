namespace PaConnect.Web.Tests.Pages.Guidance;

/// <summary>
/// The facts of the two documents that the guidance began from, and of today's law beside them: page, then the words
/// that tell the fact there. Who rewords a page finds out here which fact was lost.
/// </summary>
public static class GuidanceFacts
{
    private static readonly Dictionary<string, string[]> Told = new()
    {
        ["WhatAPaIs"] =
        [
            "a PA is paid, a PA gives support, and the person or family hires the PA",
            "Hampshire Personalisation Expert Panel", "July 2010", "Direct payment", "Personal budget",
            "Self-directed support", "Own money", "The person you support manages the money",
            "backs the choices of the person", "flexible, can adapt, and puts the person first",
            "help at home, or help the person to get out", "may not look like care as people used to think of it",
            "care in the home, if that is what the person needs", "support worker", "carer", "enabler",
            "Anyone can hire a PA", "physical disability", "older people", "learning disability", "poor mental health",
            "one employer, or for several people", "sets the terms of the job", "independent agency helps them",
            "Your boss is also the person you support", "Few other jobs are like that",
            "tire your body and your feelings",
            "their independence and their dignity", "Every PA job is different", "the person's own life",
            "what you will be responsible for", "what you will be given for the job",
        ],
        ["HowItCameAbout"] =
        [
            "Community Care (Direct Payments) Act 1996", "in place of council services", "spend it on the needs",
            "can buy any service", "used it to hire PAs", "from April 1997 councils could offer",
            "The duty to offer it came in 2003", "Care Act 2014", "began in April 2015", "it has a duty to pay you",
            "In 2010 the government set out its plan", "The government before it had begun",
            "personal budgets and direct payments, both those with support needs and their carers",
            "more kinds of service", "more use of PAs",
            "put a course about this online",
            "Department of Health and other groups", "partners from all parts of the care world",
            "enough good PA support", "not needed should go", "still be kept safe", "It had three aims",
            "number of PAs, and of people who hire them, to grow", "things that hold PA work back",
            "Share good examples of how PAs support people, and of how employers are helped",
            "North East Association IEP", "Peter Fletcher Associates", "invisible workforce", "as of 2010",
            "already did a lot", "would become the normal way", "More people would get direct payments",
            "10 million disabled people", "Over 20%", "Over a third", "PA jobs would grow fast", "Demos",
            "level and kind of need were changing", "“At a glance” set", "Number 14",
            "uses the word PA more widely",
        ],
        ["TheWork"] =
        [
            "with one person, or with more than one", "Seven kinds of task", "Time with others and keeping fit",
            "Appointments: you book them, and you go along", "their job, college or university",
            "showering and dressing", "shopping, cleaning and cooking", "take a temperature or give medicine",
            "lead a team of PAs", "Not every PA job has personal care", "hard, and it gives a lot back",
            "really want to work with people", "our independence, our dignity and our control",
            "adults and older people", "someone's health, to their joy", "one to one working bond", "feel proud",
            "change career", "come back to care work", "from school or college", "great many kinds of work",
        ],
        ["SkillsAndValues"] =
        [
            "English:", "Number skills:", "Digital skills:", "employability", "team work and solving problems",
            "work on your own", "listen well", "flexible, and you manage your time", "can work one to one",
            "transferable skills", "short tasks", "Good values, and acting on them", "qualities more than papers",
        ],
        ["QualificationsAndExperience"] =
        [
            "may not need any qualifications", "values and the way you act matter most", "many chances to train",
            "good English and maths", "GCSE in each at grade A to C", "numbers from 9 to 1", "began in 2017",
            "Level 2 or Level 3 Diploma in Health and Social Care", "do it once you have the job",
            "a job like this before", "adults who need support", "work placement", "your own life", "volunteering",
            "a traineeship", "an apprenticeship", "ended on 31 July 2023", "leaflet", "online tool about careers",
            "jobs at each level", "what each job asks for", "stories from real people, and who to contact",
        ],
        ["TrainingAndMovingOn"] =
        [
            "induction", "health and safety", "first aid", "moving and handling", "care that this one person needs",
            "Diploma in Health and Social Care", "dementia", "end of life care", "autism", "Your employer might pay",
            "individual employer funding", "Advanced Learner Loan", "Lifelong Learning Entitlement",
            "From January 2027",
            "senior PA", "the rota", "wages", "advocacy worker", "a care worker", "rehabilitation worker",
            "place at university", "a social worker", "a nurse", "occupational therapist", "many job roles in care",
        ],
        ["DutiesAndCodes"] =
        [
            "Talk with your employer", "in your contract", "likely to hold you to it", "onerous", "breaks the law",
            "keep at least to the six duties", "General Social Care Council (GSCC)", "as the law told it to",
            "whether or not they would join", "The GSCC closed in 2012",
            "Guard the rights of the people you support and of their carers", "Earn their trust, and keep it",
            "Help people to be independent", "harms neither them nor others", "the public can trust care services",
            "Answer for the quality of your work", "came out in 2013", "Skills for Care and Skills for Health",
            "Code of Conduct for Healthcare Support Workers and Adult Social Care Workers in England",
            "seven principles", "choice, control and independence, and their right to take part",
            "know enough to choose", "Talk and listen well", "find and use facts", "learn skills for looking after",
            "use technology", "have a say in how services are planned", "take risks and to manage them",
        ],
        ["FindingWorkAndFindingAPa"] =
        [
            "Online: look at job sites", "Your local newspaper", "user-led organisation", "support organisation",
            "PA register", "Then people who want a PA can find you", "apply to be an apprentice PA",
            "jobs that are open now", "a guide to being a PA", "who can be a PA", "how hiring works and how to start",
            "pages on starting out in care", "£12.71 an hour", "1 April 2026", "right to work", "£5 million",
            "in writing by the first day", "5.6 weeks", "21 January 2026", "1 April 2025", "17 February 2026",
        ],
        ["CaseStudies"] =
        [
            "These people are made up", "Dementia at home", "Learning disability, out and about", "Friedreich's ataxia",
            "A young woman and her own life", "Advanced dementia", "five true stories", "how care has changed",
            "people with their own budgets, and some of them hired PAs", "Brighton and Hove City Council",
        ],
    };

    public static TheoryData<string, string> All
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var (page, facts) in Told)
            {
                foreach (var fact in facts)
                {
                    rows.Add(page, fact);
                }
            }

            return rows;
        }
    }
}
