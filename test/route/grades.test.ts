import {expect} from 'chai';
import {openDirectory} from '../../src/directory/directory.js';
import type {Grade} from '../../src/directory/index.js';
import {herning} from '../../src/herning/index.js';
import {registration} from './herning.js';

const WORST_FIRST: readonly Grade[] = ['seed', 'reported', 'official', 'confirmed'];

const directory = openDirectory(herning);

describe('How far a step can be trusted', () => {
  it('is not further than its offices say of themselves', () => {
    const upgraded = registration.steps.flatMap(({id, offices = [], provenance}) =>
      offices.flatMap(({office, provenance: own}) => {
        const {services = [], provenance: ofOffice} = directory.office(office)!;
        const service = services.find(service => service.id === id);
        const itsOwn = (service?.provenance ?? ofOffice['services'])?.grade;
        const said = (own ?? provenance['offices'])?.grade;
        const isUpgraded =
          itsOwn && said && WORST_FIRST.indexOf(said) > WORST_FIRST.indexOf(itsOwn);
        return isUpgraded ? [`${id}: ${office} is ${said}, of itself ${itsOwn}`] : [];
      }),
    );
    expect(upgraded).to.deep.equal([]);
  });

  it('is not from the authority where it is only said in Aarhus', () => {
    const {bring = [], provenance} = registration.steps.find(({id}) => id === 'cpr-registration')!;
    const own = bring.filter(item => !item.provenance);
    expect(own).not.to.have.length(0);
    expect(provenance['bring']?.grade).to.equal('reported');
  });
});
