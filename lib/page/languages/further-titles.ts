import { expression } from '../../text/expression';

/**
 * Titles of privacy policies in languages whose texts cannot be judged: there the title, the length and a few signs that
 * are the same everywhere must do.
 */
export const FURTHER_TITLES = expression('i')`
  adatv[ée]del|adatkezel[ée]s|confiden[țtţ]ialitate|datelor (?:cu caracter )?personal|απορρ[ήη]του
  |προσωπικ[ώω]ν δεδομ[έε]νων|конфіденційн|персональн\S+ даних|поверителност|лични(?:те)? данни
  |ochrana (?:s[úu]kromia|osobn[ýy]ch)|osobn[ýy]ch [úu]dajov|privatnost|zasebnost|osobnih podataka|osebnih podatkov
  |privaatsus|isikuandme|privatum|asmens duomen|priv[āa]tum|personas dat|kebijakan privasi|data pribadi
  |quy[ềe]n ri[êe]ng t[ưu]|b[ảa]o m[ậa]t|privadesa|privacitat|dades personals|pol[íi]tica de privacidade
  |pribatutasun|pers[óo]nuvernd|ความเป็นส่วนตัว|ข้อมูลส่วนบุคคล|خصوصية|حریم خصوصی|פרטיות|गोपनीयता
`;
