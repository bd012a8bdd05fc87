
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'address': `Adresse`,
'appointment': `Efter aftale`,
'appointment-until': str`Efter aftale, til ${0}`,
'area-served': `For borgere i`,
'booking': `Tidsbestilling`,
'bring': `Medbring`,
'checked': str`Kontrolleret ${0} · kilder`,
'closed': `Lukket`,
'closed-appointment': str`Lukket · efter aftale fra ${0}`,
'closed-opens': str`Lukket · åbner ${0}`,
'closed-unknown': `Lukket · næste åbning kendes ikke`,
'closes-soon': str`Lukker snart · ${0}`,
'confirmed': `bekræftet`,
'contact': `Kontakt`,
'day-closed': `lukket`,
'deadline': `Senest`,
'description': `Godt at vide`,
'directions': `Find på kort`,
'dissolved': `Kontoret findes ikke længere`,
'duty': `Du skal`,
'earliest': `Fra`,
'entrance': `indgang`,
'fallback': `Dette kan ikke vises. Se`,
'formerly': `Det gjaldt før`,
'hours': `Åbningstider`,
'may-be-closed': `Kan være lukket i dag – ring først`,
'need': `Du har brug for det`,
'no-steps': `Besvar først spørgsmålene.`,
'not-known': `kendes ikke`,
'open': `Åbent nu`,
'open-appointment': str`Åbent nu · efter aftale fra ${0}`,
'open-closes': str`Åbent nu · lukker ${0}`,
'phone': `Telefonen besvares`,
'phone-channel': `Telefon`,
'phone-only': str`Kun telefon, til ${0}`,
'phone-until': str`Telefonen besvares til ${0}`,
'reported': `oplyst, ikke bekræftet`,
'right': `Du må`,
'save-contact': `Gem kontakt`,
'seed': `gammel side, ikke bekræftet`,
'services': `Hjælper med`,
'situation': `Din situation`,
'special-may-be-closed': str`${0}, kan være lukket – ring først`,
'steps': `Dine trin`,
'successor': `Gå i stedet hertil:`,
'unknown': `Åbningstider kendes ikke – ring først`,
'visit': `Besøg`,
'visit-appointment': `Besøg, efter aftale`,
'visit-unknown': `Tider for besøg kendes ikke – ring først`,
'website': `Hjemmeside`,
    };
  